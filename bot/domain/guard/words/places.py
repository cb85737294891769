"""Finland's municipalities in two languages by size class, and other places; from general knowledge."""

from bot.domain.guard.words import words

UNDER_5000 = words(
    """
    Alavieska Askola Aura Bötom Enonkoski Enontekiö Enontekis Evijärvi Halsua Hailuoto Karlö Hankasalmi
    Hartola Heinävesi
    Hirvensalmi Honkajoki Humppila Hyrynsalmi Ilomantsi Ilomants Isojoki Isokyrö Storkyro Jokioinen
    Joroinen Jorois Joutsa Juuka
    Juupajoki Jämijärvi Kaavi Kangasniemi Kannonkoski Karijoki Karstula Karvia Kaskinen Kaskö Kaustinen
    Kaustby Keitele Kihniö Kinnula
    Kivijärvi Kolari Konnevesi Korsnäs Kuhmoinen Kustavi Kuortane Kyyjärvi Kärkölä Kärsämäki Lapinjärvi
    Lappträsk Lappajärvi Lemi
    Lestijärvi Luhanka Lumijoki Luumäki Marttila Merijärvi Merikarvia Miehikkälä Multia Muonio Myrskylä
    Mörskom Nousiainen Oripää
    Padasjoki Paltamo Parikkala Pelkosenniemi Pello Perho Pertunmaa Petäjävesi Pielavesi Pihtipudas
    Polvijärvi Pomarkku Pornainen Posio
    Pukkila Punkalaidun Puolanka Puumala Pyhäjoki Pyhäjärvi Pyhäntä Pyhäranta Ranua Rantasalmi
    Rautalampi Rautavaara Rautjärvi
    Reisjärvi Ristijärvi Ruokolahti Ruovesi Rääkkylä Salla Sauvo Savitaipale Savukoski Sievi Siikainen
    Siikajoki Siikalatva Simo
    Soini Sonkajärvi Sulkava Sysmä Taipalsaari Taivalkoski Taivassalo Tervo Tervola Teuva Tohmajärvi
    Toholampi Toivakka Tuusniemi
    Urjala Utajärvi Utsjoki Uurainen Vaala Vehmaa Vesanto Vesilahti Veteli Vetil Vieremä Vimpeli
    Virolahti Ylitornio Övertorneå
    Ypäjä Brändö Eckerö Finström Föglö Geta Hammarland Kumlinge Kökar Lemland Lumparland Saltvik
    Sottunga Sund Vårdö
    """
)
UNDER_10000 = words(
    """
    Alajärvi Asikkala Eurajoki Haapajärvi Haapavesi Hanko Hangö Harjavalta Hattula Hausjärvi Huittinen
    Ii Iitti Ikaalinen Inari
    Enare Ingå Inkoo Jomala Juva Kannus Karkkila Kemijärvi Keminmaa Kemiönsaari Kimitoön Keuruu Kitee
    Kiuruvesi Kittilä Kokemäki
    Kumo Kristiinankaupunki Kristinestad Kruunupyy Kronoby Kuhmo Laihia Laitila Lapinlahti Leppävirta
    Loppi Luoto Larsmo Maalahti
    Malax Masku Muhos Mynämäki Mänttä-Vilppula Mäntyharju Nakkila Nurmes Närpiö Närpes Orivesi Oulainen
    Outokumpu Parkano Pudasjärvi
    Pyhtää Pyttis Pälkäne Pöytyä Rusko Saarijärvi Siuntio Sjundeå Sodankylä Somero Suomussalmi
    Suonenjoki Säkylä Tammela Tyrnävä
    Uusikaarlepyy Nykarleby Viitasaari Virrat Virdois Vöyri Vörå Ähtäri Etseri
    """
)
LARGER = words(
    """
    Akaa Alavus Espoo Esbo Eura Forssa Hamina Fredrikshamn Heinola Helsinki Helsingfors Hollola Hyvinkää
    Hyvinge Hämeenkyrö
    Hämeenlinna Tavastehus Iisalmi Idensalmi Ilmajoki Imatra Janakkala Joensuu Juankoski Jyväskylä Jämsä
    Järvenpää Träskända Kaarina Kajaani
    Kajana Kalajoki Kangasala Kankaanpää Karhula Kauhajoki Kauhava Kauniainen Grankulla Kemi Kempele
    Kerava Kervo Kirkkonummi Kyrkslätt
    Kokkola Karleby Kontiolahti Kotka Kouvola Kuopio Kurikka Kuusamo Lahti Lappeenranta Villmanstrand
    Lapua Laukaa Lempäälä
    Lieksa Lieto Lundo Liminka Liperi Lohja Lojo Loimaa Loviisa Lovisa Maarianhamina Mariehamn Mikkeli
    Mustasaari Korsholm Muurame
    Mäntsälä Naantali Nådendal Nivala Nokia Nurmijärvi Oulu Uleåborg Paimio Parainen Pargas Pedersöre
    Pieksämäki Pietarsaari
    Jakobstad Pirkkala Pori Björneborg Porvoo Borgå Raahe Brahestad Raasepori Raseborg Raisio Reso Rauma
    Raumo Riihimäki Rovaniemi
    Salo Sastamala Savonlinna Nyslott Seinäjoki Sibbo Sipoo Siilinjärvi Sotkamo Tampere Tammerfors
    Tornio Torneå Turku Åbo
    Tuusula Tusby Ulvila Uusikaupunki Nystad Vaasa Vasa Valkeakoski Vantaa Vanda Varkaus Vihti Vichtis
    Ylivieska Ylöjärvi Äänekoski
    Joensuu Lieto Kaustinen Orimattila Nastola Karis Ekenäs Tammisaari Karjaa
    """
)
OTHER_PLACES = words(
    """
    Suomi Finland Finlands Ruotsi Sverige Sweden Venäjä Ryssland Russia Viro Estland Estonia Norja Norge
    Norway Tanska Danmark Ukraina
    Ukraine Syyria Syria Irak Iraq Iran Afganistan Afghanistan Somalia Eurooppa Europa Europe Aasia
    Afrikka Africa Kainuu Kajanaland
    Lappi Lappland Lapland Uusimaa Nyland Pohjanmaa Österbotten Ostrobothnia Savo Savolax Karjala
    Karelen Karelia Häme Tavastland
    Pirkanmaa Birkaland Satakunta Kymenlaakso Kymmenedalen Päijät-Häme Kanta-Häme Pohjois-Savo
    Etelä-Savo Pohjois-Karjala
    Etelä-Karjala Keski-Suomi Etelä-Pohjanmaa Keski-Pohjanmaa Pohjois-Pohjanmaa Varsinais-Suomi
    Itä-Uusimaa Länsi-Uusimaa
    Keski-Uusimaa Åland Ahvenanmaa Tallinna Tukholma Stockholm Pietari Bryssel Itäkeskus Kallio
    Sörnäinen Hakaniemi Kontula Pasila
    Lauttasaari Munkkiniemi Pihlajamäki Haaga Malminkartano
    Jakomäki Mellunmäki Vuosaari Malmi Hervanta Varissuo Tikkurila Leppävaara Matinkylä Myyrmäki
    Koivukylä Kannelmäki Vartiosaari
    Österlen Norden Pohjoismaat Kongo Nigeria Vietnam Thaimaa Kiina Kina China Turkki Turkiet Turkey
    Kosovo Albania Bulgaria Romania
    Virtain Virroilla Virroille Saimaa Päijänne Ladoga Laatokka Itämeri Östersjön
    England Englanti Saksa Tyskland Germany Puola Polen Poland Tornionjoki Oulujärvi
    """
)
MUNICIPALITIES = UNDER_5000 | UNDER_10000 | LARGER
PLACES = MUNICIPALITIES | OTHER_PLACES
