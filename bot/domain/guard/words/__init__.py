"""The guard's word lists: data as Python, so that the domain opens no file."""


def words(*lists: str) -> frozenset[str]:
    """The words of one or more white-space separated lists, in lower case."""
    return frozenset(word for text in lists for word in text.lower().split())
