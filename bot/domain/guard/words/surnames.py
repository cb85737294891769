"""Surnames common in Finland, from general knowledge, and the shapes that Finnish and Swedish ones have."""

from bot.domain.guard.words import words

_COMMON = words(
    """
    Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen
    Lehtinen Saarinen Niemi
    Salminen Heinonen Heikkilä Kinnunen Salonen Turunen Salo Laitinen Tuominen Rantanen Karjalainen
    Jokinen Mattila Savolainen
    Lahtinen Ahonen Leppänen Ojala Kallio Väisänen Hiltunen Leinonen Pitkänen Aaltonen Manninen Hakala
    Koivisto Anttila Laaksonen
    Räsänen Hirvonen Lehto Laakso Toivonen Mustonen Rantala Aalto Nurmi Peltonen Moilanen Partanen
    Seppälä Hänninen Kettunen Seppänen
    Riikonen Pulkkinen Peltola Kärkkäinen Miettinen Kokkonen Salmela Lappalainen Kemppainen Ikonen
    Laukkanen Nykänen Vainio
    Rautio Lampinen Pesonen Halonen Kauppinen Huttunen Niemelä Jääskeläinen Mikkonen Vuorinen Koskela
    Lindholm Lindström Nyman
    Lindqvist Karlsson Johansson Andersson Nyström Eriksson Lindroos Lindberg Holm Holmberg Sjöberg
    Söderholm Söderström Ekholm
    Blomqvist Backman Bergman Berg Björklund Sundström Sundqvist Forsström Forsman Nylund Nordström
    Nordlund Hellström Grönroos Granlund
    Lundström Lundqvist Lönnqvist Fagerholm Enqvist Enberg Öhman Åberg Åkerman Sandberg Sandström
    Svensson Nilsson Gustafsson
    Henriksson Mattsson Jansson Persson Olsson Danielsson Fredriksson Wikström Westerlund Wallin
    Snellman Snickars Smeds Häggblom
    Exempel Malli Mallinen Testinen Testi Esimerkki Meikäläinen Mainio Sipilä Kivelä Kivinen Kangas
    Lahti Mäki Nieminen Oksanen Ojanen
    Pietilä Rajala Suominen Tanskanen Tiainen Uusitalo Vartiainen Väänänen Ylitalo Yli-Mäki Honkanen
    Hyvönen Kaartinen Keränen
    Ketonen Kuusisto Kurki Laurila Liimatainen Lindgren Martikainen Markkanen Mäenpää Määttä Nevalainen
    Nuutinen Pasanen Puolakka Rossi
    Ruotsalainen Sillanpää Simola Soininen Tolonen Tikkanen Tamminen Viitanen Vilkman Wahlroos Wirtanen
    Eskelinen Eskola Haapala
    Haapanen Haavisto Hakkarainen Harju Hautala Hietala Holopainen Huhtala Hurme Immonen Jaakkola
    Julkunen Juvonen Kainulainen Kankaanpää
    Karppinen Karvonen Kiiskinen Koponen Kortelainen Kosonen Kukkonen Kuosmanen Lipponen Luoma Luukkonen
    Malinen Metsälä Mononen Mäkipää
    Niskanen Paananen Parviainen Pelkonen Piirainen Pirinen Pohjola Pöllänen Raatikainen Rinne Ruuska
    Rytkönen Rönkkö Saarela Sorsa
    Suhonen Sutinen Tervo Timonen Toivanen Tuomi Vehviläinen Vesterinen Vierikko Vuori Yliaho Ylönen
    Abdi Abdullahi Ahmed Ahmad Ali Aden Ahmadi Alvi Barre Begum Bui Chen Dang Diallo Farah Garcia Ghani
    Gonzalez Haidari Hassan
    Hasan Hosseini Hussein Huang Ibrahim Isse Ismail Jama Jafari Kamara Khan Kowalski Kuznetsov
    Kuznetsova Lopez Mohamed
    Mohammadi Mohamud Mohammed Mensah Morina Nguyen Novak Nur Omar Osman Okafor Ivanov Ivanova Petrov
    Petrova Popov Popova Pham
    Phan Rahimi Rahman Rexhepi Rezai Sadiq Said Shah Sharma Shevchenko Shevchuk Sidorov Singh Smirnov
    Smirnova Smith Sokolov Tamm Saar
    Sharif Tran Traore Volkov Volkova Vu Wang Warsame Yusuf Zhang Kovalenko Bondarenko Krasniqi Gashi
    Berisha Hoxha Yilmaz Kaya
    Demir Kask Mets Ilves Kukk Sepp Mägi Popescu Ionescu Silva Santos Fernandez Rodriguez Jones Brown
    Taylor Example
    """
)

EVERYDAY_SURNAMES = words(
    """
    Aalto Aho Ahola Alanko Berg Brown Example Esimerkki Exempel Hakala Harju Holm Hurme Ilves Kallio
    Kangas Kaya Koivisto Koski Koskela
    Kivelä Kuusisto Kurki Laakso Lahti Laine Lehto Linna Luoma Mainio Malli Mets Metsälä Meikäläinen
    Mäki Mäkelä Mustonen
    Niemi Niemelä Nur Nurmi Oja Ojala Omar Palo Paavola Peltola Pohjola Puolakka Rajala Rantala Rautio
    Rinne Rossi Ruotsalainen Ruuska
    Saarela Saari Said Salmela Salmi Salo Saar Savolainen Hämäläinen Karjalainen Lappalainen Sepp Shah
    Silva Sorsa Suo Suominen Tamm
    Taylor Tervo Testi Tuomi Uusitalo Vainio Virta Vuori Ylitalo Barre Jones Aden Jama Demir Isse Bui
    Smith Santos
    Heikkilä Anttila Mattila Eskola Seppälä
    """
)
"""Surnames that are words, places or peoples too; alone they say nothing."""

SURNAMES = _COMMON | EVERYDAY_SURNAMES

SHAPES = (
    "nen",
    "sson",
    "qvist",
    "kvist",
    "ström",
    "berg",
    "lund",
    "holm",
    "gren",
    "roos",
    "blom",
    "stedt",
    "mäki",
    "niemi",
    "joki",
    "lahti",
    "järvi",
    "ranta",
    "aho",
    "nko",
    "nkö",
    "la",
    "lä",
    "ova",
    "enko",
    "ski",
)
"""Endings of surnames; a capital word with one is a surname beside a first name only."""
