"""First names common in Finland, written from general knowledge; a name missing here is left to Voikko."""

from bot.domain.guard.words import words

_WOMEN = """
Aada Aila Aili Aino Airi Aleksandra Alexandra Alina Alisa Amanda Amalia Anette Anita Anitta Anja Anna Anne Anneli Anni
Annika Annikki Annina Annukka Anne-Maria Anu Arja Asta Astrid Auli Aulikki Aune Auri Aurora Barbro Birgit Birgitta Carita
Carola Caroline Catarina Cecilia Charlotta Christina Daniela Ebba Edit Eeva Eevi Eija Eila Eini Eira Elina Elisa
Elisabet Elisabeth Elise Ella Elli Ellen Elma Elna Elsa Elvi Elviira Emilia Emma Emmi Enni Erika Essi Ester Esteri Eveliina
Fanni Fanny Frida Gunilla Gunnel Gunvor Hanna Hannele Heidi Heini Heleena Helena Heljä Helka Helena Helga Heli Hellevi
Helle Helmi Helvi Henna Henriikka Hertta Hilda Hilja Hilkka Hilla Hilma Hillevi Ida Iida Iines Inga Inger Ingrid Inka Inkeri
Ines Inna Iris Irina Irja Irma Irmeli Isabella Isla Jaana Janette Janika Janina Janita Janna Jasmin Jatta Jenna Jenni
Jenny Jessica Joanna Johanna Jonna Josefiina Josefina Julia Juulia Jutta Kaarina Kaija Kaino Kaisa Kaisu Kaisla Karin
Karita Karoliina Karolina Katariina Katja Katri Katriina Kati Katja Kerttu Kerstin Kiia Kirsi Kirsti Kirsikka Klaara Krista
Kristiina Kristina Kukka-Maaria Kyllikki Lahja Laila Laimi Laina Laura Lea Leena Lempi Lena Liisa Liisi Liina Lilja Lilli
Lilly Linda Linnea Loviisa Lotta Lumi Lyyli Lydia Maaret Maaria Maarit Madeleine Magdaleena Maija Maija-Liisa Maiju Maikki
Maini Maire Maisa Maj Maj-Britt Maja Malin Manta Margareetta Margareta Margit Mari Maria Marianne Mariana Marika Marita Marja
Marja-Leena Marja-Liisa Marjaana Marjatta Marjo Marjukka Marjut Marketta Martta Matilda Maaret Meeri Meri Merja Mervi
Mervi Mia Milja Milla Mimosa Minea Minna Minttu Mira Mirja Mirjam Mirjami Mirka Mirva Moona Monica Monika Mona Märta Nadja
Natalia Nea Neea Nella Nelli Niina Niini Nina Noora Olga Olivia Onerva Oona Outi Paula Pauliina Peppi Petra Pia Pihla Piia
Pinja Pipsa Pirita Pirjo Pirkko Pirkko-Liisa Päivi Päivikki Raakel Raija Raili Raisa Raita Rauha Rauni Reeta Regina Reija
Riikka Riina Riitta Riitta-Liisa Rita Ritva Ronja Roosa Rosa Rut Ruut Saana Saara Saija Saila Saima Saimi Saini Salla Salli
Salme Sallamaari Sandra Sanelma Sanna Sanni Sara Sari Satu Seija Selma Senja Siiri Silja Sini Sinikka Sirkka Sirkka-Liisa
Sirkku Sirpa Siru Sisko Siv Sofia Sohvi Soile Soili Solveig Sonja Stella Stiina Stina Susanna Susanne Suvi Suoma Sylvi Sylvia
Synnöve Taija Taika Taimi Taina Tanja Tarja Taru Tea Teija Tellervo Terhi Terhikki Tarja-Liisa Terttu Tessa Tiia Tiina Tilda
Titta Toini Tuija Tuire Tuovi Tuula Tuuli Tuulia Tuulikki Tytti Tyyne Tyyni Ulla Ulla-Maija Ulpu Ulrica Ulrika Unelma Usva
Valma Valpuri Varpu Veera Vellamo Vendla Venla Verna Veronica Veronika Vieno Viivi Vilhelmiina Vilja Vilma Viola Virpi Virve
Virva Vuokko Wilma Ylva Yvonne Åsa
"""
_MEN = """
Aapeli Aapo Aarne Aarni Aarno Aaro Aaron Aarre Aatos Aatu Adam Ahti Ahto Aimo Aki Akseli Albert Aleksanteri Aleksi Aleksis
Alex Alexander Alf Alfred Allan Alpo Alvar Anders Andreas André Ante Antero Anton Antti Anssi Antto Ari Arimo Armas Arne Arno
Arthur Arto Arttu Arttur Artturi Arvi Arvid Arvo Arvi Asko Aslak Atte Aukusti August Aulis Axel Benjamin Bengt Bertel Birger
Björn Bo Børje Carl Caj Casper Christer Christian Christoffer Daniel David Eelis Eeli Eemeli Eemil Eerik Eerikki Eero Eetu
Edvard Edvin Eino Elias Elis Elja Eljas Elmer Elmeri Elmo Emil Ensio Erik Erkka Erkki Ernst Esa Esko Eugen Evert Fredrik Frans
Gunnar Gustaf Gustav Göran Göte Hannes Hannu Hans Harald Harri Harry Heikki Heimo Heino Henri Henrik Henrikki Henry Herman
Hermanni Hilmar Holger Hugo Iikka Iiro Iisakki Iivari Ilari Ilkka Ilmari Ilmo Ilpo Ilppo Ingvar Isak Ismo Jaakko Jaakkima
Jalmari Jakob Jan Jani Janne Jari Jarkko Jarmo Jarno Jere Jeremias Jesper Jesse Jim Jimi Joakim Joel Joen Johan Johannes John
Joni Jonne Jonas Joonas Joona Joonatan Jooseppi Jorma Josef Jouko Jouni Juha Juha-Matti Juha-Pekka Juhana Juhani Juho Jukka
Jukka-Pekka Julius Jussi Justus Juuso Jyri Jyrki Kaarle Kaarlo Kaapo Kai Kaj Kalervo Kalevi Kalle Kari Kari-Pekka Karl
Karri Kasper Kasperi Kauko Kauno Keijo Kenneth Kevin Kim Kimi Kimmo Kjell Klaus Konsta Konstantin Kosti Krister Kristian Kurt
Kustaa Kullervo Kyösti Kyllö Lari Lars Lasse Lassi Lauri Lenni Lennart Leo Leevi Leif Lauri Linus Ludvig Luka Luukas Magnus
Markku Marko Markus Martin Martti Mathias Mats Matias Matti Mauno Mauri Mauritz Max Mika Mikael Mika-Matti Miikka Miika
Mikko Miko Miro Miska Mikaeli Miro Nestori Nico Nicklas Niclas Niila Niilo Niklas Niko Nikolai Nils Nooa Noel Nuutti Nyyrikki
Ola Olavi Olle Olli Olli-Pekka Olof Oliver Onni Orvo Oskar Oskari Osmo Ossi Otso Otto Ove Paavali Paavo Pasi Patrick Patrik
Paul Pauli Peetu Pekka Pentti Per Pertti Peter Petri Petrus Petter Petteri Philip Pietari Pyry Pär Raafael Raimo Raine
Rainer Raino Ralf Rami Rasmus Rauli Rauno Reijo Reima Reino Reko Rene Richard Riku Risto Robert Robin Roger Roi Rolf Roni Ronny
Roope Roy Rudolf Runar Ruben Sakari Saku Salomon Sami Sampo Samu Samuel Samuli Santeri Santtu Saul Sauli Sebastian Seppo
Severi Sigurd Simo Simon Sipi Stefan Sten Stig Sulo Sven Svante Taavetti Taavi Taisto Taneli Tage Tapani Tapio Tarmo Tatu
Tauno Teemu Teijo Teppo Teuvo Terho Thomas Tiitus Timi Timo Tino Tobias Toimi Toivo Tom Tomi Tommi Tommy Tony Toni Topi Topias
Torbjörn Torsti Torsten Touko Tor Tuomas Tuomo Tuure Ture Turo Ulf Uljas Uno Uolevi Urho Urpo Usko Uuno Valdemar Valentin
Valtteri Valto Veijo Veikka Veikko Veli Veli-Matti Veli-Pekka Verner Verneri Vesa Vesa-Matti Viktor Viljami Viljo Ville
Ville-Veikko Vilho Vilhelm Vilhelmi Vili Viljam Vilppu Vincent Väinö Väinämö Werner Wilhelm William Yngve Yrjänä Yrjö Åke Öjvind
Östen
"""
_FROM_ELSEWHERE = """
Abdi Abdirahman Abdullah Abdullahi Abdulla Abukar Adan Ahmad Ahmed Aisha Akram Aleksandr Alexei Aleksei Alessandro Ali Aliya
Amal Amin Amina Amir Amira Anastasia Anastasiia Andrei Andrew Andrzej Anh Ardit Arben Arsen Artem Asad Asha Ayaan Ayan Ayse
Bashir Besnik Bogdan Boris Carlos Dalia Daria Deeqa Denis Diana Dmitri Dmytro Ekaterina Elena Elmi Emir Emmanuel Evgeni Fadi
Fadumo Faduma Farah Farid Fatima Fatma Fatuma Fatemeh Fawzia Galina Genet George Giorgi Gulnara Habiba Habib Hamid Hamza Hani
Hasan Hassan Hawa Hibo Hodan Hussein Hoda Ibrahim Idris Ifrah Igor Ikram Ilhan Ilya Imran Ioana Ismail Ivan Iman Irene Ivana
Jamal Jamila James Javad Jawad Jelena José Juan Kamal Karim Karwan Katarzyna Khadija Khadra Khaled Khalid Kofi Krzysztof Kwame
Layla Leila Ludmila Lyubov Mahad Mahdi Mahmoud Mai Malik Mariam Mariya Maryam Maryan Mehdi Mehmet Michael Michelle Mihail
Mikhail Minh Mohamed Mohammad Mohammed Mohamud Muhammad Muna Murat Mustafa Nadia Nadifo Nasra Nasser Natalya Natasha Nimo Nour
Nguyen Oksana Oleg Oleksandr Olena Omar Osman Parisa Pavel Piotr Priya Qadar Radu Rahma Rania Rasul Reza Roman Ruslan Said
Sahra Saida Salah Saleh Samir Samira Samsam Sergei Sergey Serhii Shirin Shukri Siham Soheila Svetlana Tamara Tatiana Tatyana
Tesfay Thi Tigist Tran Valeri Vasili Viktoria Viktoriia Vladimir Volodymyr Xavier Yana Yasin Yasmin Yasmiin Yosef Youssef Yulia
Yuri Yusuf Zahra Zainab Zahir Zeinab Zamzam Zuhur
"""
FIRST_NAMES = words(_WOMEN, _MEN, _FROM_ELSEWHERE)

FINNISH_WORDS = words(
    """
    Aamu Aaro Aarre Aatos Ahti Aino Ainoa Airi Anna Annan Anne Ansa Ante Ari Armas Armi Arvo Asta Aura
    Auri Auvo Eine Elo Ensi Esa Fanni Fanny Farah Halla Hani Heimo Heini Helle Helmi Henrik Hilja Hilla
    Ihanelma Ilja Ilma Ilmari Ilo Ilta Iman Impi Into Isa Jalo Joen Kaarna Kai Kaino Kaisla Kalle
    Kanerva Kari Karin Kaste Kataja Kati Katri Kauno Kielo Kirsikka Kosti Kukka Kuura Lahja Laila Laina
    Lari Lauha Lauri Lempi Lenni Lilja Lumi Mai Maini Maire Manta Mari Marja Marko Martta Meeri Mekka
    Meri Merja Mesi Miina Mika Minttu Muisto Muna Nimo Noel Oiva Oma Onerva Onni Orvo Orvokki Otso Otto
    Oula Outo Paju Pari Paula Piha Pihla Pilvi Pinja Pyry Päiviö Päivä Raikas Raita Rauha Rauni Rauno
    Reko Rene Ritari Roi Roman Routa Ruska Ruusu Sade Saku Salama Salla Salli Sampo Sana Sanelma Sari
    Satu Seela Senja Seppo Siiri Silja Silkki Simo Sini Sisko Sointu Sola Soma Sorja Sulo Suoma Suvi
    Sävel Taija Taika Taimi Taina Taisto Tapani Tapio Tara Tarmo Taru Tate Tea Terho Terttu Timi Toimi
    Toini Toivo Topi Torsti Touko Tuisku Tuovi Tuuli Tyyne Tyyni Tähti Ukko Ulpu Unelma Uni Uno Urho
    Usko Usva Valma Valo Valta Valto Varma Varpu Veli Vellamo Verna Vieno Vilja Viljo Ville Virpi Virva
    Virve Visa Voitto Vuokko Väinö Wilma
    """
)
"""Names that are Finnish words too, in some form: "Annan esimerkin"; none of them is a name when it stands alone."""

FOREIGN_WORDS = words(
    """
    Akin Alma Alva April Art Aurora Bill Björn Bo Bob Casper Chad Christian Dag Edit Else Florence
    Georgia Grace Grant Hans Hope Iris Isla Jack Jasmin Jean Jim Jordan Joy June Kaj Kim Lea Linna Liv
    Lo Lotta Maj Mark Max May Mike Mimosa My Noor Ola Omar Oven Paris Pearl Per Ragna Rose Rut Saga Said
    Santa Siv Sky Stella Sten Stig Tagen Thi Tor Vera Victoria Viola Will
    """
)
"""Names that are Swedish or English words too: "Per månad", "May"."""

EVERYDAY_FIRST_NAMES = FINNISH_WORDS | FOREIGN_WORDS
