package com.perci.notifier;

import java.util.List;

public final class ReminderJob {
    private final ReminderSender sender;

    public ReminderJob(ReminderSender sender) {
        this.sender = sender;
    }

    public void run(List<String> appointmentIds) {
        for (String id : appointmentIds) {
            sender.send(id);
        }
    }
}
