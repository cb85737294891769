"""The texts: every language says everything, the command words can be typed, nothing is too long."""

from collections import Counter
from collections.abc import Iterator

from manifest.package import Package, Texts, command_lists, language_files, texts_in, titles_in

LANGUAGES = ("fi", "sv", "en")

# Microsoft's limits; for commands those of the versions before 1.21, which a menu on a phone can still show.
LONGEST = {
    "name.short": 30,
    "name.full": 100,
    "description.short": 80,
    "description.full": 4000,
    "title": 32,
    "name": 32,
    "description": 128,
}


def three_languages(package: Package) -> Iterator[str]:
    """Yield a wrong set of languages; tags are without a region, for that is where Teams looks first."""
    tags = tuple(language_files(package.manifest))
    if tags != LANGUAGES:
        yield f"the languages are {', '.join(LANGUAGES)} in this order, not {', '.join(tags)}"


def translations(package: Package) -> Iterator[str]:
    """Yield texts that a language lacks or has too many, and a default file that contradicts the manifest."""
    wanted = texts_in(package.manifest)
    for tag, texts in package.texts.items():
        for key in wanted.keys() - texts.keys():
            yield f"{tag} has no {key}"
        for key in texts.keys() - wanted.keys():
            yield f"{tag} has {key}, which the manifest has not"
    default = package.manifest["localizationInfo"]["defaultLanguageTag"]
    for key, text in package.texts.get(default, {}).items():
        if key in wanted and text != wanted[key]:
            yield f"{key} is not the same in the manifest and in its {default} file"


def one_name(package: Package) -> Iterator[str]:
    """Yield a language with another name: the name must agree with the bot's registration."""
    name = package.manifest["name"]["short"]
    for tag, texts in package.texts.items():
        if texts["name.short"] != name:
            yield f"the app is called {texts['name.short']!r} in {tag} and {name!r} in the manifest"


def descriptions(package: Package) -> Iterator[str]:
    """Yield a language whose short and full description are the same."""
    for tag, texts in _everywhere(package):
        if texts["description.short"].strip() == texts["description.full"].strip():
            yield f"the short and the full description are the same in {tag}"


def lengths(package: Package) -> Iterator[str]:
    """Yield each text that is empty or too long; the localisation schema's own limits are dead in draft 7."""
    for tag, texts in _everywhere(package):
        for key, text in texts.items():
            most = LONGEST.get(key) or LONGEST[key.rpartition(".")[2]]
            if not text.strip():
                yield f"{key} is empty in {tag}"
            if len(text) > most:
                yield f"{key} has {len(text)} characters in {tag}, the most is {most}"


def command_words(package: Package) -> Iterator[str]:
    """Yield a command that begins with a slash or another sign, or that has spaces around it."""
    for tag, _, titles in _menus(package):
        for title in titles:
            if not title[:1].isalpha() or title != " ".join(title.split()):
                yield f"{title!r} in {tag} must begin with a letter, without spaces around it"


def duplicates(package: Package) -> Iterator[str]:
    """Yield a word that stands twice in one menu."""
    for tag, number, titles in _menus(package):
        for word, times in Counter(title.casefold() for title in titles).items():
            if times > 1:
                yield f"{word!r} stands {times} times in command list {number} in {tag}"


def _everywhere(package: Package) -> Iterator[tuple[str, Texts]]:
    yield "the manifest", texts_in(package.manifest)
    yield from package.texts.items()


def _menus(package: Package) -> Iterator[tuple[str, int, list[str]]]:
    for tag, texts in _everywhere(package):
        for number in range(len(command_lists(package.manifest))):
            yield tag, number, titles_in(texts, number)
