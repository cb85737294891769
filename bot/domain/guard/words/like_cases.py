"""Names that end as if they stood in a Finnish case."""

from bot.domain.guard.words import words

LIKE_CASES = words(
    """
    Camilla Kamilla Stella Bella Isabella Gabriella Daniella Marcella Priscilla Pernilla Gunilla Estella
    Ella Nella Mirella Ornella Graziella Ludmilla Sibylla Abdulla Odilla Ville Kalle Pelle Nelle Estelle
    Michelle Danielle Gabrielle Noelle Camille Isabelle Lucille Rochelle Giselle Elle Belle Giulietta
    Henrietta Loretta Marietta Rosetta Violetta Vanessa Melissa Clarissa Larissa Alissa Inessa Odessa
    Krista Augusta Kosta Costa Batista Vesta Asta Testa Crista Aleksi Maksi Andrea Lea Tea Rhea Bea
    Dorothea Noa Joshua Garcia Correia Silvia Kathleen Eileen Doreen Noreen Maureen Colleen Triin Tiin
    Jaan Juhan Johan Hassan Nguyen Nguyễn Kevin Martin Justin Austin Dustin Colin Robin Benjamin Karin
    Kerstin Kristin Katrin Evelin Yasmin Jasmin Erin Darwin Marin Dobrin Sharmin Nasrin Shirin Dylan
    Dilan Ryan Brian Ruslan Bohdan Bogdan Ivan Stefan Adrian Fabian Sebastian Damian Julian Kristian
    Christian Jonathan Ethan Nathan Roman Norman Herman Osman Usman Rahman Salman Suleiman Numan Arslan
    Aslan Erdogan Erdoğan Baran Ferhan Serkan Orkan Gökhan Ayhan Orhan Hakan Volkan Burhan Jihan Gülcan
    Gulsan Can Han Jan Stan Alan Evan Ian Sean Susan Megan Joan Vivian Lilian Marian Miriam Karen Helen
    Ellen Maren Kirsten Torsten Karsten Morten Sten Owen Steven Allen Carmen Yen Hien Lien Nhien Quyen
    Tuyen Van Tran Phan Doan Loan Tuan Toan Quan Lan Hoan Hassen Hussein Husein Yasin Yassin Amin Emin
    Selin Pelin Evin Rojin Berfin Derin Nesrin Metin Aydin Tekin Ersin Engin Çetin Şahin Sahin Altin Din
    Eddin Mohsin Simon Ramon Aron Aaron Jason Mason Nelson Wilson Gibson Jon Ron Leon Solomon Anton
    Milton Gideon Olson Shuman Zaman Alman Ceylan Reyhan Jordan Logan Gulshan Lin Min Jin Yan Chen Wen
    """
)
"""Camilla is in no adessive, and Kevin in no genitive."""
