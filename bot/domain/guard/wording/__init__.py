"""The guard's own wording: the writer's sentences with neutral words where something was found."""
