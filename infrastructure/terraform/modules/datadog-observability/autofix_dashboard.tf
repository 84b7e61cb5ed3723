# One dashboard per environment. What it shows stands in autofix_dashboard.yml; here that becomes Datadog's JSON, without
# null values, because Datadog drops them and every plan would then show a change.

locals {
  dashboard_form = yamldecode(templatefile("${path.module}/autofix_dashboard.yml", {
    env        = var.datadog_env
    repository = local.repository
    github     = "https://github.com/${var.github_repository}"
    docs       = "https://github.com/percihealth/auto-triage/blob/main/docs/dashboard.md"
  }))

  dashboard_types = {
    value    = "query_value"
    top      = "toplist"
    bars     = "timeseries"
    lines    = "timeseries"
    monitors = "manage_status"
    issues   = "list_stream"
    note     = "note"
  }

  # By group and widget: what a widget of metrics asks for. Points in time fold nothing, so only the others say how.
  dashboard_requests = [
    for group in local.dashboard_form.groups : [
      for widget in group.widgets : [
        for queries in try([widget.queries], []) : {
          response_format = contains(["bars", "lines"], widget.draw) ? "timeseries" : "scalar"
          queries = [
            for name, query in queries : merge(
              { data_source = "metrics", name = name, query = query },
              { for key in ["aggregator"] : key => try(widget.over, "sum") if !contains(["bars", "lines"], widget.draw) },
            )
          ]
          formulas = [merge(
            { formula = try(widget.formula, keys(queries)[0]) },
            { for unit in try([widget.unit], []) : "number_format" => { unit = { type = "canonical_unit", unit_name = unit } } },
          )]
        }
      ]
    ]
  ]

  dashboard_looks = {
    value = { autoscale = true }
    top   = {}
    bars  = { show_legend = true, legend_layout = "horizontal", legend_columns = ["value", "sum"] }
    lines = { show_legend = true, legend_layout = "horizontal", legend_columns = ["avg", "max"] }
    monitors = {
      summary_type        = "monitors"
      display_format      = "countsAndList"
      color_preference    = "text"
      hide_zero_counts    = true
      show_last_triggered = true
      show_priority       = false
      count               = 50
      start               = 0
      sort                = "status,asc"
    }
    issues = {}
    note = {
      background_color = "white"
      font_size        = "14"
      text_align       = "left"
      vertical_align   = "center"
      show_tick        = false
      has_padding      = true
    }
  }

  dashboard_widgets = [
    for place, group in local.dashboard_form.groups : {
      layout = { for index, key in ["x", "y", "width", "height"] : key => group.at[index] }
      definition = {
        type             = "group"
        layout_type      = "ordered"
        title            = group.title
        show_title       = true
        background_color = group.color
        widgets = [
          for index, widget in group.widgets : {
            layout = { for axis, key in ["x", "y", "width", "height"] : key => widget.at[axis] }
            definition = merge(
              { type = local.dashboard_types[widget.draw] },
              local.dashboard_looks[widget.draw],
              { for title in try([widget.title], []) : "title" => title },
              { for text in try([widget.text], []) : "content" => text },
              { for precision in try([widget.precision], []) : "precision" => precision },
              { for query in try([widget.query], []) : "query" => query if widget.draw == "monitors" },
              { for request in local.dashboard_requests[place][index] : "time" => { live_span = try(widget.span, "1w") } },
              {
                for request in local.dashboard_requests[place][index] : "requests" => [merge(
                  request,
                  { for colors in try([widget.colors], []) : "conditional_formats" => [
                    for color in colors : { comparator = color[0], value = color[1], palette = color[2] }
                  ] },
                  { for draw in [widget.draw] : "sort" => {
                    count    = 10
                    order_by = [{ type = "formula", index = 0, order = "desc" }]
                  } if draw == "top" },
                  { for draw in [widget.draw] : "display_type" => trimsuffix(draw, "s") == "line" ? "line" : "bars" if contains(["bars", "lines"], draw) },
                  { for draw in [widget.draw] : "style" => { palette = try(widget.color, "dog_classic") } if contains(["bars", "lines", "top"], draw) },
                )]
              },
              {
                for query in try([widget.query], []) : "requests" => [{
                  response_format = "event_list"
                  columns         = [{ field = "timestamp", width = "auto" }]
                  query           = { data_source = "issue_stream", persona = "all", states = ["OPEN"], query_string = query }
                }] if widget.draw == "issues"
              },
            )
          }
        ]
      }
    }
  ]
}

resource "datadog_dashboard_json" "autofix" {
  count = var.create_autofix_pipeline ? 1 : 0

  dashboard = jsonencode({
    title       = "auto-triage (${var.datadog_env})"
    description = "From a Datadog error to one ticket and, where the gate lets it, to a draft fix. Made by Terraform: change it there, changes here are undone."
    layout_type = "ordered"
    reflow_type = "fixed"
    template_variables = [
      { name = "repository", prefix = "repository", available_values = [], defaults = [local.repository] },
      { name = "environment", prefix = "environment", available_values = [], defaults = [var.datadog_env] },
    ]
    widgets = local.dashboard_widgets
  })

  # Not where another environment holds the names of this one.
  depends_on = [datadog_webhook.dispatch]
}
