import 'package:datadog_flutter_plugin/datadog_flutter_plugin.dart';

/// What Datadog shows of this app.
DatadogConfiguration telemetry(String env, String clientToken) => DatadogConfiguration(
      clientToken: clientToken,
      env: env,
      service: 'mobile-app',
      site: DatadogSite.eu1,
    );
