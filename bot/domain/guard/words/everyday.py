"""Capital words that are no person: organisations, systems, months, peoples; and what stands beside names."""

from bot.domain.guard.words import words

ORGANISATIONS = words(
    """
    Kela Kelan FPA Valvira HUS THL STM DVV Migri Kanta Omakanta Kuntaliitto Kommunförbundet
    Kriminaalihuolto Rikosseuraamuslaitos Poliisi
    Polisen Vero Ulosotto Utsökningen Takuusäätiö Garantistiftelsen Nollalinja Tukinet Peluuri Sininauha
    Väestöliitto Folkhälsan
    Helsinki-Missio Diakonissalaitos Diakoniaopisto Mannerheim Pelastakaa Valta Wilma Apotti Lifecare
    Effica Pegasos Mediatri Teams
    Ohjaamo Navigatorn Veikkaus Alko Prisma Lidl Tokmanni Posti Posten Matkahuolto Onnibus Eloisa
    Keusote Varha Pirha Pohde Lapha Soite
    Hyvaks Ekhva Essote Kymsote Siun Sote Vake Luvn Luvnin Sata Oma Häme Österbotten Martat Marttaliitto
    Ehyt Mieli Luona Setlementti Hope
    Sosrake Innokylä Sotkanet Kuntoutussäätiö Ammattiopisto Normaalikoulu Eduskunta Riksdagen
    Valtioneuvosto Finlex Suomi.fi Aluehallintovirasto
    Avi Ely Te-toimisto Työmarkkinatori Jobbmarknad Rikosuhripäivystys Brottsofferjouren
    Raiskauskriisikeskus Seri Seri-tukikeskus
    Haipro Spro Whatsapp Facebook Instagram Tiktok Snapchat Google Microsoft Apple Android Windows
    Iphone Youtube Discord Word Excel
    Hus Ensi Vamos Aseman Lapset Walkers Icehearts Saapas Rauha-talo Aurora Maisa Jorvi Peijas Meilahti
    Malmi Koskela Laakso
    Aspa Hoiva Mehiläinen Terveystalo Attendo Esperi Humana Pihlajalinna Onerva Validia Rinnekoti
    Kårkulla Samaria Barnavårdsföreningen
    Wagner Mind Nal Soste Tukena Kynnys Kehitysvammaliitto Näkövammaisten Kuurojen Romano Missio
    Pelastusarmeija Frälsningsarmén
    Laurea Diak Metropolia Haaga-Helia Keuda Stadin Varia Omnia Sedu Gradia Evondos
    Postinumero Kriminaalihuollon Krits Miinus Vaihtoehto Lyömätön Jussi-työ Miessakit Lastensuojeluliitto
    """
)

CALENDAR = words(
    """
    Tammikuu Helmikuu Maaliskuu Huhtikuu Toukokuu Kesäkuu Heinäkuu Elokuu Syyskuu Lokakuu Marraskuu
    Joulukuu Maanantai Tiistai
    Keskiviikko Torstai Perjantai Lauantai Sunnuntai Monday Tuesday Wednesday Thursday Friday Saturday
    Sunday January February March
    April May June July August September October November December Joulu Juhannus Pääsiäinen Vappu
    Christmas Easter Jul Påsk
    Januari Februari Mars Maj Juni Juli Augusti Oktober Måndag Tisdag Onsdag Torsdag Fredag Lördag
    Söndag Ramadan Eid
    """
)

PEOPLES = words(
    """
    Finnish Swedish English Russian Arabic Somali Estonian Ukrainian Kurdish Dari Farsi Persian Thai
    Vietnamese Romani Roma Nordic European
    Muslim Christian Finn Finns Swede Swedes Somalis Ukrainians Russians
    """
)

ORDINARY = words(
    """
    A An And All Also Although Another Any As At Because Before Both But By Can Children Client Clients
    Could During Each Every Everyone
    Families For From Half He Her His How However I If In It Its Last Later Many Maybe Most My New No
    Nobody None Not Nothing Now Of Often
    Older On Once One Only Or Other Others Our Over Parents Patients People Perhaps Please She Since So
    Social Some Someone Sometimes Staff
    Such Akuta Class Than Thanks Edit Edits More Job Major Latin Juice Neat Grant Green Diamond That The
    Their Then There Therefore These They This Those Though Through To Today Together Too Two Under
    Until Up We What
    When Where Which While Who Why With Without Workers Would Yes Yesterday You Young Your Health
    Services County City Housing Hospital
    Section Act Law Chapter Emergency Wellbeing Welfare School Office Agency Board Council Debt Police
    Tax Clinic Centre Center
    Allt Alla Att Innan Inför Ingenting Av Barn Bara De Den Det Detta Dessa Du Då Efter En Ett Eller
    Emellan Familj Familjer Flera Flere För Föräldrar Från Genom
    Han Har Hon Hos Hur Här I Idag Igår Inga Ingen Inget Inte Inom Ja Jag Klient Klienten Klienter
    Klienterna Kan Kommunen Man Med Medan Men
    Mest Min Mina Mitt Många När Nu Nya Och Ofta Om Oss På Personer Samma Sedan Sen Ska Snart Som Som
    Största Så Till Trots Två Ung Unga
    Under Ut Utan Vad Var Vi Via Vid Vilken Vår Våra Väntan Än Ändå Äldre Även Över Fru Herr Lagen Rådet
    Tingsrätten Välfärdsområdet
    Aina Ainakin Erikseen Ilmoita Alle Asiakas Asiakkaat Asiakkaan Asiakkaamme Asiakkaani Asiakkaalla
    Asiakkaiden Asiakkaita Asiakkailla Ei Eikä Eivät Eli Ellei
    Ennen Entinen Entä Eräs Erään Eräällä Esimerkiksi Että He Heidän Heille Hän Hänellä Hänen Hänet
    Häntä He Hyvin Hyvä Ihmiset Ihmisten
    Ihminen Iäkkäät Ja Jo Joka Jokainen Jokaisen Joku Jokin Jonkun Jopa Jos Joskus Jotkut Juuri Kaikki
    Kaikille Kaikkien Kerran Kiitos Kolme
    Koko Koska Koti Koulu Kuka Kukaan Kun Kunnan Kunta Kuinka Kuitenkin Laki Lain Lapset Lapsen Lapsi
    Lasten Lisäksi Me Meidän Meille Meillä
    Mikä Mikään Miksi Missä Miten Moni Monella Monen Monet Monta Muut Myös Mutta Nainen Naisen Ne Niiden
    Niin Noin Nuoret Nuorten Nuori Nyt
    Nykyinen Näin Olen Olemme Olisi On Ollaan Oma Onko Ovat Palvelu Pieni Perhe Perheet Perheen Päätös
    Saako Sama Samalla Sekä Se Sen Siellä
    Siinä Siitä Silti Sitten Suuri Suurin Ta Taas Tai Te Tieto Toinen Toisen Toiset Tuki Tuo Tämä Tämän
    Tänään Tässä Uusi Useat Useita
    Useilla Usein Vaan Vai Vaikka Vain Vanha Vanhemmat Viime Viimeinen Vuoden Vuonna Yhä Yksi Yhden
    Yhdellä Äiti Äidin Isä Poika Tyttö
    Suomalainen Suomalaisen Nykyinen Ensimmäinen Kolmen Viiden Yksinäinen Pienituloinen Työntekijä
    Työntekijän Sosiaalityöntekijä
    Viikon Kuukauden Erityinen Erilainen Jonkinlainen Sellainen Tällainen Millainen Tavallinen Yleinen
    Yhteinen Paikallinen Sosiaalinen
    Taloudellinen Henkinen Alueellinen Ulkomaalainen Maahanmuuttaja Yhtenäinen Nopeampi Toimiva Avoin
    Sakon Hankkeen Let Let's Neighbour Neighbours Carers Carer Sjukskötare Närvårdare Chatbotti
    """
)
"""Words that begin sentences; needed where Voikko is not there to know them, and for Swedish and English."""

CUES = words(
    """
    asiakas asiakkaani asiakkaamme asiakkaan asiakkaalla rouva rouvan herra herran neiti nimeltä nimi
    nimeltään potilas potilaan
    asukas asukkaan oppilas oppilaan äiti isä poika tytär tyttö klient klienten patient patienten fru
    herr heter namn client patient
    named called mr mrs ms mister sosiaalityöntekijä sosiaaliohjaaja työntekijä ohjaaja lääkäri hoitaja
    kuraattori esihenkilö
    socialarbetare socialarbetaren handledare läkaren doctor nurse worker kollega kollegan naapuri
    naapurin opettaja opettajan
    """
)
"""Words after which a capital word is likely a person's name."""

NO_PERSON = ORDINARY | PEOPLES | ORGANISATIONS | CALENDAR
"""What no person is called, wherever it stands."""
