/// The name of a way to hire in words, as a heading.
func policyTitle(_ name: String) -> String {
  switch name {
  case "nothing": "Nothing"
  case "reactive": "Reactive"
  case "roundUp": "Round up"
  case "buffer": "Buffer"
  case "planned": "Planned"
  default: name
  }
}
