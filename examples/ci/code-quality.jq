# Turns what `tactful check --format sarif` writes into a code quality report of GitLab.
[
  .runs[].results[]
  | .locations[0].physicalLocation as $place
  | {
      description: .message.text,
      check_name: .ruleId,
      fingerprint: .partialFingerprints["tactful/v1"],
      severity: { error: "major", warning: "minor", note: "info" }[.level],
      location: { path: $place.artifactLocation.uri, lines: { begin: $place.region.startLine } }
    }
]
