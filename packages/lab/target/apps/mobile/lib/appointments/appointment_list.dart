class Appointment {
  Appointment(this.clinic, this.startsAt);
  final String? clinic;
  final DateTime startsAt;

  String get title => '${clinic!} ${startsAt.hour}:${startsAt.minute}';
}

void runAppointments() {
  print(Appointment(null, DateTime.now()).title);
}
