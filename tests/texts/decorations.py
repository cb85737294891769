"""What people write around a command or a number, and mean nothing by."""

IN_TALK = (
    *("{} 👍", "({})", "[{}]", "- {}", "\u2013 {}", "• {}", "/{}", ">{}", "{} :)", "{}, kiitos", "{} tack"),
)
"""The usual ones, tried in whole conversations."""

AROUND = (
    *IN_TALK,
    *(
        "👍 {}",
        "#{}",
        "{}.",
        "{}…",
        "{}➡️",
        "{}, thank you!",
        "({}) 👍 🎉 :)",
        "- {} -",
        "„{}”",
        "«{}»",
        "✔️ {}",
    ),
)
