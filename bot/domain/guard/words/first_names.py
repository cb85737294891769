"""First names common in Finland, written from general knowledge; a name missing here is left to Voikko."""

from bot.domain.guard.words import words

_WOMEN = """
Aada Aava Adele Adelina Agneta Aija Aila Aili Aini Ainikki Aino Aino-Maija Aira Airi Aleksandra Alexandra
Alice Aliisa
Alina Alisa Alissa Alli Amalia Amanda Amelia Amelie Amy Anette Angelika Anita Anitta Anja Ann Ann-Britt
Ann-Christin
Ann-Louise Ann-Mari Ann-Sofie Anna Anna-Elina Anna-Kaarina Anna-Kaisa Anna-Leena Anna-Liisa Anna-Maija
Anna-Maria
Anna-Riitta Anne Anne-Mari Anne-Maria Anne-Marie Annele Anneli Anneliese Annemari Annette Anni Anniina
Annika Annikki
Annina Annukka Ansku Anu Arja Armi Asta Astrid Auli Aulikki Aune Aura Auri Aurora Barbara Barbro Beata
Benita Berit
Bettina Bianca Birgit Birgitta Birgitte Brita Britt Britt-Marie Carita Carola Caroline Catarina Cecilia Celia
Charlotta Charlotte Christel Christina Clara Dagmar Daniela Diana Disa Dora Doris Ebba Edit Edla Eerika Eeva
Eeva-Kaarina Eeva-Liisa Eeva-Maija Eevi Eija Eija-Riitta Eila Eini Eira Eivor Elena Eleonoora Elin Elina Elisa
Elisabet Elisabeth Elise Ella Ellen Elli Elli-Noora Ellinoora Elma Elna Elsa Elsi Elvi Elviira Emelie Emilia
Emma Emmi
Enni Erika Erja Erna Essi Ester Esteri Eva Eva-Lisa Eva-Stina Eveliina Fanni Fanny Fiona Flora Freja Frida
Gerd Greta
Gun Gun-Britt Gun-Maj Gunborg Gunhild Gunilla Gunnel Gunvor Hanna Hannele Harriet Heidi Heini Heleena Helena
Helga
Heli Heli-Maria Heljä Helka Helle Hellevi Helmi Helvi Hely Henna Henrietta Henriette Henriikka Hertta Heta
Hilda Hilja
Hilkka Hilla Hillevi Hilma Hilppa Hulda Ida Iida Iina Iines Iiris Iita Ilma Ilona Ilse Inari Ines Inga
Inga-Lill Inger
Ingrid Inka Inkeri Inna Irene Irina Iris Irja Irma Irmeli Isabella Isla Jaana Jade Jane Janette Janika
Janina Janita
Janna Janni Jasmiina Jasmin Jatta Jemmi Jenna Jenni Jennifer Jennika Jennina Jenny Jessica Joanna Johanna
Jonna
Josefiina Josefin Josefina Julia Juliaana Julianna Jutta Juulia Kaarin Kaarina Kaarlotta Kaija Kaija-Leena
Kaija-Liisa
Kaino Kaisa Kaisa-Leena Kaisla Kaisu Kajsa Karin Karita Karoliina Karolina Katariina Katarina Kate Kati
Katja Katri
Katriina Katrina Keiju Kerstin Kerttu Kerttuli Kia Kiia Kiira Kirsi Kirsi-Marja Kirsikka Kirsti Kirsti-Liisa
Klaara
Kreeta Kreetta Krista Kristiina Kristina Kukka-Maaria Kylli Kyllikki Lahja Laila Laimi Laina Laura Laura-Maria
Lauriina Lea Leea-Maria Leena Leeni Leila Lempi Lena Liina Liinu Liisa Liisi Lila Lilian Liliana Lilja Lilli
Lilly
Lina Linda Linnea Linnéa Lisa Lisbet Lisbeth Liv-Marie Lotta Louise Loviisa Lovisa Lucia Lumi Luna Lydia
Lyyli Maaret
Maaria Maarika Maarit Madeleine Magdaleena Maija Maija-Leena Maija-Liisa Maija-Riitta Maiju Maikki Maila
Mailis Maire
Maisa Maj Maj-Britt Maj-Len Maj-Lis Maja Malin Malla Manta Margareetta Margareta Margit Mari Mari-Anne Maria
Maria-Liisa Mariana Marianne Marie Marie-Louise Mariella Marielle Mariia Marika Marina Marita Maritta Marja
Marja-Leena Marja-Liisa Marja-Riitta Marja-Terttu Marjaana Marjatta Marjo Marjo-Riitta Marjukka Marjut
Marketta
Marleena Marlen Marlene Martta Mathilda Matilda Matleena Meeri Meiju Melina Melinda Melissa Meri Meri-Tuuli
Merja
Mervi Mette Mia Micaela Mielikki Miia Miila Miina Miisa Mila Milena Mili Milja Milla Mimosa Minea Minja
Minna Minni
Minttu Mira Miranda Mirella Mirja Mirjam Mirjami Mirka Mirkka Mirkku Mirva Mona Monica Monika Moona Märta
Nadja Nanna
Natalia Nea Neea Nella Nelli Nelly Netta Nette Nicole Niina Niina-Maria Niini Nina Nina-Maria Noomi Noora
Nora Oili
Oivi Olga Olivia Onerva Oona Orvokki Outi Pamela Patricia Paula Pauliina Paulina Peppi Peppi-Maria Peppiina
Petra
Petronella Pia Pihla Piia Pinja Pipsa Pirita Piritta Pirjo Pirkko Pirkko-Leena Pirkko-Liisa Päivi
Päivi-Maria Päivikki
Raakel Ragnhild Raija Raili Raisa Raita Rakel Rauha Rauni Rea Rebecka Rebekka Reeta Reetta Regina Reija Ria
Riia
Riikka Riikka-Maria Riina Riitta Riitta-Liisa Rita Ritva Ritva-Leena Ritva-Liisa Ronja Roosa Roosa-Maria
Rosa Rosanna
Rut Ruut Saaga Saana Saara Sabina Sabrina Sade-Maria Saija Saila Saima Saimi Saini Salka Salla Sallamaari
Salli Salme
Sandra Sanelma Sanja Sanna Sannamari Sanni Sara Sari Sari-Anne Sari-Maarit Saskia Satu Seija Selina Selma
Senja Senni
Siina Siiri Silja Silvia Sini Sinikka Sinna Sirja Sirkka Sirkka-Liisa Sirkku Sirpa Siru Sisko Sissi Siv
Sofia Sofie
Sohvi Soile Soili Solveig Sonia Sonja Sophia Stella Stiina Stina Suoma Susan Susanna Susanne Suvi
Suvi-Tuulia Sylva
Sylvi Sylvia Synnöve Säde Taija Taika Taimi Taina Tanja Tarita Tarja Tarja-Leena Taru Tea Teija Tellervo
Teresa Terese
Terhi Terhi-Maria Terhikki Terttu Tessa Tiia Tiina Tiiu Tilda Tilla Tinja Tinka Titta Toini Tuija Tuire
Tuovi Tuula
Tuuli Tuulia Tuulikki Tyra Tytti Tyyne Tyyni Uljaana Ulla Ulla-Britt Ulla-Maija Ulla-Maj Ulpu Ulrica Ulrika
Unelma
Unna Ursula Usva Valentina Valma Valpuri Vanessa Vappu Vappuli Varpu Veera Vellamo Vendla Venla Vera Verna
Veronica
Veronika Viena Vieno Viivi Viktoria Vilhelmiina Vilja Vilma Viola Virginia Virpi Virva Virve Viveca Viveka
Vivian
Vuokko Wilhelmina Wilma Ylva Yvonne Åsa
"""
_MEN = """
Aabraham Aapeli Aapo Aarne Aarni Aarno Aaro Aaron Aarre Aarto Aatami Aate Aatos Aatto Aatu Abel Adam Adolf
Ahti Ahto
Aimo Aki Akseli Aku Alarik Albert Albin Aleksander Aleksanteri Aleksi Aleksis Alex Alexander Alf Alfred
Allan Alpi
Alpo Alvar Alvi Anders Andreas André Anselmi Anssi Ante Antero Anton Antti Antto Anttoni Ari Ari-Pekka Armas
Arne Arno
Aron Arsi Arthur Arto Arto-Pekka Arttu Arttur Artturi Artur Arvi Arvid Arvo Asko Aslak Asmo Asser Atso Atte
August
Aukusti Aulis Aunus Axel Bengt Bengt-Olof Benjami Benjamin Bernt Bertel Birger Björn Bo Boris Börje Caj Carl
Carl-Erik
Casper Christer Christian Christoffer Claes Clas Conny Curt Daniel Daniil David Dennis Edvard Edvin Edward
Eeli Eelis
Eemeli Eemi Eemil Eerik Eerikki Eero Eero-Pekka Eetu Eevert Egon Eikka Einar Einari Eino Elias Eliel Elis
Elja Eljas
Elliot Elmer Elmeri Elmo Elof Emil Ensio Erik Erkka Erkki Erling Ermo Ernst Esa Esa-Matti Esa-Pekka Eskil
Esko Eugen
Evald Evert Fabian Felix Filip Folke Frans Fredrik Frej Fritz Georg Gerhard Greger Guido Gunnar Gustaf
Gustav Göran
Gösta Göte Hannes Hannu Hannu-Pekka Hans Hans-Erik Harald Harri Harry Heikki Heikki-Matti Heikki-Pekka Heimo
Heino
Hemminki Hemmo Henning Henri Henrik Henrikki Henry Herbert Herman Hermann Hermanni Hilmar Hjalmar Holger
Hugo Håkan
Håvard Iikka Iiro Iisakki Iivari Iivo Ilari Ilia Ilja Ilkka Ilmari Ilmo Ilpo Ilppo Immanuel Ingmar Ingvar
Isac Isak
Ismo Isto Ivar Jaakkima Jaakko Jaakob Jaakoppi Jakob Jalmari Jami Jan Jan-Erik Jan-Ole Jan-Peter Jani
Jani-Petteri
Janne Jare Jari Jari-Pekka Jaripekka Jarkko Jarl Jarmo Jarno Jaska Jasper Jere Jeremias Jeremy Jerry Jesper
Jesse Jim
Jimi Jiri Joakim Joel Johan Johannes John Johnny Jonas Jonathan Jone Joni Joni-Petteri Jonne Jonni Joona
Joonas
Joonatan Joose Jooseppi Joosua Jori Jorma Josef Josua Jouko Jouni Juha Juha-Matti Juha-Pekka Juhana Juhani
Juho
Juho-Matti Jukka Jukka-Matti Jukka-Pekka Julius Julle Jusa Jussi Jussi-Pekka Justus Jusu Juuso Jyri Jyrki
Jyry Kaapo
Kaapro Kaarle Kaarlo Kai Kaino Kaius Kaj Kalervo Kaleva Kalevi Kalle Kalle-Pekka Kari Kari-Pekka Karl
Karl-Erik
Karl-Gustav Karl-Johan Karo Karri Kasimir Kasper Kasperi Kauko Kauno Keijo Keimo Kenneth Kenny Kevin Kian
Kim Kimi
Kimmo Kjell Klas Klaus Knut Konsta Konstantin Kosti Krister Kristian Kristo Kristoffer Kullervo Kurt Kustaa
Kusti
Kyösti Lari Lars Lars-Erik Lasse Lasse-Matti Lassi Lauri Lauri-Matti Leander Leevi Leif Leif-Erik Lennart
Lenni Lenny
Leo Leon Leopold Levi Liam Linus Loke Louis Luca Lucas Ludvig Luka Lukas Luukas Magnus Maks Maksim Manne
Manu Marcus
Markku Marko Markus Martin Martti Mathias Matias Mats Matti Matts Mauno Mauri Mauri-Pekka Mauritz Max Melvin
Mertsi
Micael Mihail Miika Miikael Miikka Mika Mika-Matti Mika-Petteri Mikael Mikaeli Mikal Mikko Mikko-Pekka Miko
Milan Milo
Miro Miska Mitja Måns Natanael Neo Nestor Nestori Nicklas Niclas Nico Nicolai Nicolas Niila Niilo Nikita
Niklas Niko
Nikolai Nikolas Nils Nils-Erik Nino Noa Noah Noel Nooa Nuuti Nuutti Nyyrikki Ohto Ola Olaus Olavi Oliver
Olle Olli
Olli-Pekka Olof Onni Orvo Oskar Oskari Osmo Osmo-Pekka Ossi Ossian Otso Otto Otto-Ville Ove Paavali Paavo
Panu Pasi
Patric Patrick Patrik Paul Paul-Erik Pauli Peetri Peetu Pekka Pentti Per Per-Erik Pertti Pertti-Juhani
Perttu Peter
Petja Petri Petrus Petter Petteri Philip Pietari Pietu Pontus Pyry Pär Raafael Rafael Ragnar Raimo
Raimo-Pekka Raine
Rainer Raino Ralf Ralf-Erik Rami Rasmus Raul Rauli Rauno Reetu Reijo Reima Reinhold Reino Reko Rene Renne
Richard
Rickard Rikard Rikhard Rikhardt Rikhart Riki Riku Risto Robert Robin Roger Roi Roine Rolf Rolf-Erik Romeo
Roni Ronny
Rony Roope Roosa Roy Ruben Rudolf Runar Ruurik Sakari Saku Salomon Sami Sampo Samppa Sampsa Samu Samuel
Samuli Santeri
Santtu Sasu Saul Sauli Sebastian Seppo Severi Sigurd Simo Simon Sipi Sisu Sixten Staffan Stefan Stefanus
Stellan Sten
Stig Stig-Erik Sture Sulevi Sulo Svante Sven Sven-Erik Svenerik Taavetti Taavi Tage Taisto Taito Taneli
Tapani Tapio
Tarmo Tarvo Tatu Tauno Teemu Teijo Teo Teodor Teppo Terho Tero Teuvo Theo Theodor Thomas Tiitus Timi Timo
Tino Tobias
Toffe Toimi Toivo Toivo-Matti Tom Tomas Tomi Tommi Tommy Toni Tony Toomas Topi Topias Tor Torbjörn Tord
Torolf Torsten
Torsti Touko Tuomas Tuomas-Petteri Tuomo Ture Turo Tuukka Tuure Ulf Uljas Ulrik Uno Unto Uolevi Urho Urpo
Usko Uuno
Uuras Vaito Valdemar Valentin Valle Valto Valtter Valtteri Veeti Veijo Veikka Veikko Veli Veli-Matti
Veli-Pekka Venni
Verner Verneri Vernon Vertti Vesa Vesa-Matti Vidar Viggo Vihtori Viking Viktor Vilhelm Vilhelmi Vilho Vili
Vili-Petteri Viljam Viljami Viljo Ville Ville-Veikko Vilpas Vilppu Vincent Vladi Väinö Walter Weikko Werner
Wilhelm
Wiljami Wille William Woldemar Yngve Yrjänä Yrjö Yrjö-Pekka Åke Öjvind Örjan Östen
"""
_FROM_ELSEWHERE = """
Abdi Abdirahman Abdul Abdulkadir Abdulla Abdullah Abdullahi Abdurrahman Abukar Adan Adnan Ahlam Ahmad Ahmed
Aisha
Akram Alaa Aleksandr Aleksei Alessandro Alexei Ali Alina Aliya Amaal Amal Amin Amina Amir Amira Ammar Amran
Anas
Anastasia Anastasiia Andrei Andrew Andrzej Anh Anisa Anita Anton Arben Ardit Arif Arsen Artem Asad Asha Asma
Aweis
Ayaan Ayan Ayse Aziz Bahar Bashir Besnik Bilal Bogdan Boris Burhan Carlos Dahir Dalia Daria Deeqa Denis
Diana Dina
Djamila Dmitri Dmytro Dorota Ekaterina Elena Elira Elmi Emine Emir Emmanuel Enver Esra Evgeni Fadi Faduma
Fadumo
Faisal Farah Farhan Farhiya Farid Farida Fatemeh Fathi Fatima Fatma Fatuma Fawzia Feride Fitim Gabriel
Gabriela Galina
Genet George Giorgi Gulnara Habib Habiba Hadi Hafsa Haider Halima Hamid Hamza Hanad Hanan Hani Hasan Hassan
Hawa Hibo
Hoda Hodan Huda Hussain Hussein Ibrahim Idris Ifrah Igor Ikram Ilhan Ilya Iman Imran Ioana Iqra Irena Irene
Iryna
Ismail Ivan Ivana Jafar Jamal James Jamila Javad Jawad Jawahir Jelena Jibril José Juan Kadir Kamal Karim
Karwan
Katarzyna Kateryna Khadija Khadra Khaled Khalid Khalil Kofi Kristina Krzysztof Kwame Laith Larisa Layla
Leila Liban
Linh Ludmila Lyubov Lyudmila Magdalena Mahad Mahdi Mahmood Mahmoud Mai Malak Malik Manar Mariam Mariya Marwa
Marwan
Maryam Maryan Mehdi Mehmed Mehmet Michael Michelle Mihail Mikhail Milad Mina Minh Mohamad Mohamed Mohammad
Mohammed
Mohamud Mohsen Muhammad Muna Munira Murat Mustafa Nabil Nada Nadia Nadifo Nadira Naima Najma Nasra Nasser
Nataliia
Natalya Natasha Nazanin Nguyen Nikolaj Nimo Noora Nour Oksana Oleg Oleksandr Olena Olha Omar Omid Osama
Osman Parisa
Pavel Pedro Petar Piotr Priya Qadar Qasim Radu Rahma Raisa Rania Rashid Rasul Razan Reem Reza Rima Rita
Roman Rukia
Ruslan Sabah Sadia Safiya Sahra Said Saida Salah Saleem Saleh Salma Salman Samir Samira Samsam Sara Selam
Semir Sergei
Sergey Serhii Shamso Sharmarke Shirin Shukri Siham Sofiia Soheila Suad Suleiman Sulekha Svetlana Tahir
Tamara Taras
Tariq Tatiana Tatyana Tesfay Tetiana Thi Thuy Tigist Tran Ubah Vadim Valentyna Valeri Valeriia Vasili Vasyl
Vesna
Viktor Viktoria Viktoriia Vladimir Volodymyr Wafa Walid Warda Xavier Yahya Yana Yaroslav Yasin Yasmiin
Yasmin Yevhen
Yonas Yosef Youssef Yulia Yuliia Yuri Yussuf Yusuf Yvonne Zaher Zahir Zahra Zainab Zakaria Zakariya Zamzam
Zara Zeinab
Zoya Zuhur Zuzanna
"""
_IN_ENGLISH = """
Aaliyah Aaron Abigail Aiden Alan Alexis Amber Andrew Angel Angela Ashley Austin Barbara Benjamin Bernard
Betty Beverly Billy Blessing Bob Bobby Brandon Brenda Brian Bryan Carl Carol Carolyn Catherine Charity
Charles Chloe Christine Christopher Claire Colin Connor Craig Cynthia Darren Dean Deborah Denise Derek
Donald Donna Dorothy Douglas Duncan Dylan Edward Eileen Elizabeth Emily Eric Ethan Evelyn Faith Fiona
Frances Francis Frank Gareth Gary Geoffrey George Gerald Gillian Gloria Gordon Grace Graham Gregory Hannah
Harold Harriet Heather Helen Holly Howard Hugh Ian Ivy Jack Jacob James Janet Jason Jean Jeffrey Jennifer
Jessica Jill Joan Joanne Joe Jonathan Joseph Joshua Joy Joyce Judith Judy Julie Justin Karen Katherine
Kathleen Keith Kelly Kimberly Kyle Larry Lauren Lawrence Leonard Leslie Lewis Logan Lorraine Lucy Luke Lynn
Malcolm Margaret Mark Martha Martin Mary Mason Matthew Maureen Megan Melvin Nancy Natalie Nathan Neil Niamh
Nicholas Nicole Nigel Norman Oscar Owen Pamela Patience Patricia Patrick Pauline Penny Peter Philip Phyllis
Precious Rachel Ralph Raymond Rebecca Richard Robert Roger Ronald Rosemary Roy Ruby Russell Ruth Ryan Sally
Samantha Samuel Sarah Scott Sean Shane Sharon Sheila Shirley Simon Siobhan Sophie Stanley Stephanie Stephen
Steve Steven Stuart Sylvia Terence Teresa Terry Theresa Timothy Tracey Tracy Tyler Valerie Victor Vincent
Virginia Walter Wayne Wendy William Zoe
"""
FIRST_NAMES = words(_WOMEN, _MEN, _FROM_ELSEWHERE, _IN_ENGLISH)

FINNISH_WORDS = words(
    """
    Aamu Aarre Aatos Ahti Aino Anna Ansa Armas Armi Arvo Aura Auvo Elo Ensi Halla Hani Heimo Heinä Helle
    Helmi Hilja Hilla Ilma Ilo Ilta Impi Iman Into Isa Jalo Kai Kaino Kaisla Kanerva Kaste Kielo
    Kirsikka Kukka Kuura Lahja Laina Lauha Lempi Lilja Lumi Mai Maj Marja Meri Mesi Miina Minttu Muisto
    Muna My Nimo Noor Oiva Oma Onni Onerva Otso Otto Outo Paju Pilvi Pyry Päivä Raita Rauha Reko Roman
    Routa Ruska Ruusu Sade Saga Salama Salla Salli Sampo Sana Satu Sisko Sointu Sola Soma Sorja Sulo
    Suoma Sävel Taika Taimi Taisto Tarmo Taru Tate Toimi Toivo Tuisku Tuuli Tyyni Tähti Ukko Unelma Uni
    Urho Usko Usva Valo Valma Valta Valto Varma Varpu Veli Vellamo Vieno Vilja Virva Visa Voitto Vuokko
    Ola Said Stella Iris Thi Aarno Esa Omar Lari Kaarna Alli Elin Verna
    Aate Aatto Aava Aimo Ilona Jade Keiju Liina Lotta Marina Mimosa Orvokki Saaga Sini Sisu Suvi Säde Taito
    Terho Touko Tuulia Uljas Uuras Vappu Vilpas
    """
)
"""Names that are Finnish words too, in some form: "Annan esimerkin"; alone they are no names in Finnish."""

FOREIGN_WORDS = words(
    """
    Art Bill Dina Björn Bo Bob Casper Chad Christian Dag Edit Else Florence Georgia Grace Grant Hans Hope
    Jack Jean Joy June Jordan Kim Liv Lo Maj Mark Max May April Mike Mimosa My Oven Paris Pearl Per Rose
    Saga Said Sami Santa Sky Stig Sten Tor Tagen Victoria Viola Will Vera Alma Aren Main Akin Ain Roman
    Nour Stella Iris August Flora Rosa Tea Viking Amber Angel Austin Blessing Carol Charity Dean Faith Frank
    Holly Howard Ivy Jason Kelly Mason Norman Patience Penny Precious Ralph Roy Ruby Scott Stanley Wayne Logan
    Lewis Tyler Oscar Heather Rosemary Leslie Terry
    """
)
"""Names that are Swedish or English words too: "Per månad", "May"; they count as such in those languages."""

EVERYDAY_FIRST_NAMES = FINNISH_WORDS | FOREIGN_WORDS
