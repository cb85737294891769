"""What leaves the working group: the facts that a document shows; they know no record."""
