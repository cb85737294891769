"""Capital words that are no person: products, medicines, languages, small places, festivals."""

from bot.domain.guard.words import words

PRODUCTS = words(
    """
    Abilify Adobe Aktia Alzheimer Alzheimers Androidin Aspergers Aspergerin Atarax Bolt Brio Burana Canva
    Cipralex Concerta Coronaria Crohnin Crohns Danske Debora Diapam Domacare Duodecim Duplo Elvanse Evondos
    Exel Familar Finlandia Foodora Gemini Hilkka Hoivatie Huawei Hufvudstadsbladet Icehearts Ikea Imovane
    Instagramin Kela-kortti Kelain Ketipinor Klarna Kojamo Kahoot Lego Leponex Linux Lyrica Marak Medikinet
    Mediatri Mobilepay Moodle Motonet Mukavuus Nestori Novia Nordea Nokian Omaolo Omaposti Omavero Openai
    Oxamin Oxazepam Ozempic Panadol Parkinson Parkinsonin Parkinsons Pegasos Rebif Respa Rettin Risperdal
    Ritalin Ritaliini Rivotril Runeberg Runebergs Safka Sampola Samsung Sato Seroquel Sertralin Sertraline
    Sibelius Spotify Startti Stella Strattera Suboxone Subutex Suomi-viisu Telegram Temesta Tenox Threads
    Tikkurila Titania Topelius Touretten Tourettes Tramal Uber Unix Vastaamo Venla-järjestelmä Venlafaxin
    Verneri Viber Wolt Xanax Yle Zekki Zoom Zyprexa
    """
)
LANGUAGES = words(
    """
    Albanska Amhara Amharic Arabia Arabiska Armenia Azeri Bengali Burma Dari Darin Farsi Hazara Hazaragi
    Hindi Igbo Khmer Kinyarwanda Kurmandzhi Kurmanji Lingala Mandarin Mandariini Nepali Oromo Pashto Pashtu
    Pashtun Persia Punjabi Rohingya Romanes Serbia Sorani Spanska Swahili Suahili Tagalog Tamil Thai Tigre
    Tigrinja Tigrinya Tshetsheeni Twi Uiguuri Urdu Uzbekki Wolof Yoruba
    """
)
SMALL_PLACES = words(
    """
    Abeba Addis Aleppo Aspö Basra Björkö Björköby Charkiv Charkov Cherson Dnipro Erbil Gaza Hitis Houtskär
    Iniö Jurmo Kerttula Kharkiv Kherson Kirkuk Kivistö Kivik Korpo Kyiv Lviv Mariupol Mogadishu Mosul
    Mukkula Nagu Nötö Odesa Oravais Pansio Perno Pernå Rafah Replot Sampola Tenala Terjärv Utö Vikarö
    Zaporižžja Åva
    """
)
FESTIVALS = words(
    """
    Adventti Hanukka Jaakonpäivä Juhannus Kaarlonpäivä Knut Kyndelsmäss Lucia Luciadagen Mikaelsdagen
    Mikkelinpäivä Nuutinpäivä Runebergsdagen Runebergin Valborg Valborgsmäss Vappu Vappen Yom
    """
)

THINGS = PRODUCTS | LANGUAGES | SMALL_PLACES | FESTIVALS
