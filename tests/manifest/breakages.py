"""Each rule of the package, broken: rule, what must be said, and the change that breaks it."""

from PIL import Image

from tests.manifest.packages import Change, Files, draw, drop, edit, put

FIRST = "bots[0].commandLists[0].commands[0].title"
FIRST_COMMAND = "bots/0/commandLists/0/commands/0"
EXTENSION = "composeExtensions/0/commands/0"


def extra_file(files: Files) -> None:
    files["README.md"] = b"hello"


def too_large(files: Files) -> None:
    files["color.png"] += b"\0" * (10 * 1024 * 1024)


def no_outline(files: Files) -> None:
    del files["outline.png"]


def no_swedish(files: Files) -> None:
    del files["sv.json"]


def in_a_folder(files: Files) -> None:
    files["havainto/manifest.json"] = files.pop("manifest.json")


def not_json(files: Files) -> None:
    files["en.json"] = b"{"


def a_list(files: Files) -> None:
    files["manifest.json"] = b"[]"


def not_a_picture(files: Files) -> None:
    files["color.png"] = b"no picture"


def dotted(at: tuple[int, int], colour: tuple[int, int, int, int]) -> Change:
    name = "color.png" if colour[:3] != (254, 255, 255) else "outline.png"

    def action(icon: Image.Image) -> Image.Image:
        icon.putpixel(at, colour)
        return icon

    return draw(name, action)


def padded(icon: Image.Image) -> Image.Image:
    canvas = Image.new("RGBA", icon.size, (255, 255, 255, 0))
    canvas.paste(icon.resize((24, 24)), (4, 4))
    return canvas


def second_word_like_the_first(texts: dict[str, str]) -> None:
    texts[FIRST.replace("commands[0]", "commands[1]")] = texts[FIRST].upper()


def plain(colour: tuple[int, int, int, int]) -> Change:
    name = "outline.png" if colour[:3] == (255, 255, 255) else "color.png"
    return draw(name, lambda icon: Image.new("RGBA", icon.size, colour))


def small(colour: tuple[int, int, int, int]) -> Change:
    return draw("color32.png", lambda icon: Image.new("RGBA", icon.size, colour))


def with_tab(field: str, value: object) -> Change:
    host = "havainto.hyvinvointialue-esimerkki.fi"
    address = f"https://{host}/help"
    tab = {
        "entityId": "help",
        "name": "Ohje",
        "contentUrl": f"{address}?locale={{locale}}",
        "websiteUrl": address,
        "scopes": ["personal"],
    }
    return edit("manifest.json", lambda m: m.update(staticTabs=[tab | {field: value}], validDomains=[host]))


def same_address(files: Files) -> None:
    edit("manifest.json", lambda m: m["developer"].update(termsOfUseUrl=m["developer"]["websiteUrl"]))(files)


BROKEN: list[tuple[str, str, Change]] = [
    ("schema", "Additional properties", put("packageName", "fi.havainto")),
    ("schema", "is a required property", drop("accentColor")),
    ("schema", "'1.24' was expected", put("manifestVersion", "1.26")),
    ("schema", "groupchat", put("bots/0/scopes", ["personal", "team", "groupchat"])),
    ("schema", "sv.json", drop("description.full", "sv.json")),
    ("schema version", "'1.26'", put("manifestVersion", "1.26")),
    ("schema version", "manifest.json", drop("$schema")),
    ("schema version", "en.json", put("$schema", "https://example.org/Localization.json", "en.json")),
    ("files", "README.md", extra_file),
    ("files", "outline.png is missing", no_outline),
    ("files", "sv.json is missing", no_swedish),
    ("files", "manifest.json is missing", in_a_folder),
    ("files", "en.json is not JSON", not_json),
    ("files", "not a JSON object", a_list),
    ("files", "localizationInfo", put("localizationInfo", "fi")),
    ("files", "10 MiB", too_large),
    ("placeholders", "HAVAINTO_APP_ID", put("id", "${{HAVAINTO_APP_ID}}")),
    ("app version", "'1.0'", put("version", "1.0")),
    ("app version", "'01.0.0'", put("version", "01.0.0")),
    ("app id", "id:", put("id", "havainto")),
    ("app id", "bots[0].botId", put("bots/0/botId", "00000000-0000-0000-0000-000000000000")),
    ("app id", "is not the bot's", put("composeExtensions/0/botId", "11111111-2222-4333-8444-555555555555")),
    ("message extension", "fetches its dialog", put(f"{EXTENSION}/fetchTask", value=False)),
    ("message extension", "fetches its dialog", put(f"{EXTENSION}/type", "query")),
    ("message extension", "compose and message only", put(f"{EXTENSION}/context", ["commandBox"])),
    ("lengths", "33 characters", put(f"{EXTENSION}/title", "x" * 33)),
    ("translations", "composeExtensions", drop("composeExtensions[0].commands[0].title", "sv.json")),
    ("developer", "termsOfUseUrl", put("developer/termsOfUseUrl", "http://example.org/terms")),
    ("developer", "no public page", put("developer/privacyUrl", "https://havainto.example.org/tietosuoja")),
    ("developer", "websiteUrl already", same_address),
    ("developer", "33 characters", put("developer/name", "x" * 33)),
    ("scopes", "not personal", put("bots/0/scopes", ["personal"])),
    ("scopes", "team has no command", put("bots/0/commandLists/1/commands", [])),
    ("scopes", "groupChat", put("bots/0/commandLists/1/scopes", ["team", "groupChat"])),
    ("scopes", "lacks what this rule looks at", drop("bots")),
    ("channel features", "at the root", put("supportsChannelFeatures", "tier1")),
    ("channel features", "standard channels only", put("supportedChannelTypes", ["sharedChannels"])),
    ("channel features", "at bots[0]", put("bots/0/supportsChannelFeatures", "tier1")),
    ("default capability", "is None", drop("defaultGroupCapability")),
    ("default capability", "'tab'", put("defaultGroupCapability/team", "tab")),
    ("tabs", "no public page", with_tab("contentUrl", "https://localhost/help")),
    ("tabs", "stands not in validDomains", with_tab("websiteUrl", "https://muu-esimerkki.fi/help")),
    ("tabs", "personal only", with_tab("scopes", ["personal", "team"])),
    ("lengths", "33 characters in the manifest", with_tab("name", "x" * 33)),
    ("translations", "sv has no staticTabs[0].name", with_tab("name", "Ohje")),
    ("permissions", "authorization", put("authorization", {"permissions": {"resourceSpecific": [{}]}})),
    ("permissions", "permissions", put("permissions", ["identity"])),
    ("domains", "tunnel", put("validDomains", ["havainto.ngrok-free.app"])),
    ("languages", "fi, sv, en", put("localizationInfo/additionalLanguages", [])),
    ("languages", "fi-FI", put("localizationInfo/defaultLanguageTag", "fi-FI")),
    ("translations", f"sv has no {FIRST}", drop(FIRST, "sv.json")),
    ("translations", "en has more", put("more", "text", "en.json")),
    ("translations", FIRST, put(FIRST, "ilmoitus", "fi.json")),
    ("name", "'Observation'", put("name.short", "Observation", "en.json")),
    (
        "descriptions",
        "in the manifest",
        edit("manifest.json", lambda m: m["description"].update(full="x", short="x")),
    ),
    (
        "descriptions",
        "in sv",
        edit("sv.json", lambda t: t.update({"description.short": t["description.full"]})),
    ),
    ("lengths", "81 characters in sv", put("description.short", "x" * 81, "sv.json")),
    ("lengths", "33 characters", put(f"{FIRST_COMMAND}/title", "x" * 33)),
    ("lengths", "129 characters in the manifest", put(f"{FIRST_COMMAND}/description", "x" * 129)),
    ("lengths", "empty in en", put(FIRST, " ", "en.json")),
    ("command words", "'/observation' in en", put(FIRST, "/observation", "en.json")),
    ("command words", "'@havainto'", put(f"{FIRST_COMMAND}/title", "@havainto")),
    ("command words", "'omat '", put(f"{FIRST_COMMAND}/title", "omat ")),
    ("duplicate commands", "in the manifest", put(f"{FIRST_COMMAND}/title", "Omat")),
    (
        "duplicate commands",
        "'gör en observation' stands 2 times in command list 0 in sv",
        edit("sv.json", second_word_like_the_first),
    ),
    ("colour icon", "192 x 192", draw("color.png", lambda icon: icon.resize((96, 96)))),
    ("colour icon", "192 x 192", draw("color.png", lambda icon: icon.convert("RGB"), "JPEG")),
    ("colour icon", "192 x 192", not_a_picture),
    ("colour icon", "solid or fully transparent", plain((20, 83, 96, 128))),
    ("colour icon", "empty", plain((20, 83, 96, 255))),
    ("colour icon", "48 pixels", dotted((47, 96), (0, 0, 0, 255))),
    ("colour icon", "48 pixels", dotted((191, 191), (20, 83, 96, 0))),
    ("colour icon", "accentColor", put("accentColor", "#ffffff")),
    ("outline icon", "32 x 32", draw("outline.png", lambda icon: icon.resize((33, 32)))),
    ("outline icon", "no colour but white", dotted((0, 31), (254, 255, 255, 255))),
    ("outline icon", "transparent around", plain((255, 255, 255, 255))),
    ("outline icon", "empty", plain((255, 255, 255, 0))),
    ("small icon", "32 x 32", draw("color32.png", lambda icon: icon.resize((64, 64)))),
    ("small icon", "transparent around", small((20, 83, 96, 255))),
    ("small icon", "must have colours", small((255, 255, 255, 0))),
    ("small icon", "same symbol", draw("color32.png", lambda icon: icon.rotate(90))),
    ("outline icon", "edge to edge", draw("outline.png", padded)),
]
