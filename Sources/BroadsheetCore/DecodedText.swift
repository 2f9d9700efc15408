/// Placeholder to be replaced.
enum Placeholder {}
