package com.perci.notifier;

public final class ReminderSender {
    public void send(String appointmentId) {
        if (appointmentId.isBlank()) {
            throw new IllegalArgumentException("an appointment needs an id");
        }
    }
}
