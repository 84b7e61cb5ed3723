import 'appointments/appointment_list.dart';

void main() => runAppointments();
