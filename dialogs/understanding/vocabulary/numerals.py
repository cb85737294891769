"""Numbers in words: which one of a list."""

NUMERALS = """
    yksi yks yhden ykkönen ykköstä ykkösen eka ekan ekaa ensimmäinen ensimmäisen ensimmäistä ensimäinen
    kaksi kaks kahden kakkonen kakkosta kakkosen toka tokan tokaa toinen toisen toista
    kolme kolmen kolmonen kolmosta kolmosen kolmas kolmannen kolmatta
    neljä neljän nelonen nelosta nelosen neljäs neljännen neljättä
    viisi viis viiden vitonen viitonen vitosta vitosen viides viidennen
    kuusi kuus kuuden kutonen kuutonen kutosta kuudes kuudennen
    seitsemän seittemän seiska seiskan seitsemäs seitsemännen
    kahdeksan kaheksan kasi kasin kahdeksas kahdeksannen
    yhdeksän yheksän ysi ysin yhdeksäs yhdeksännen
    kymmenen kymppi kympin kymmenes kymmenennen
    ett en ettan första förste
    två tvåan andra andre
    tre trean tredje
    fyra fyran fjärde
    fem femman femte
    sex sexan sjätte
    sju sjuan sjunde
    åtta åttan åttonde
    nio nian nionde
    tio tian tionde
    one first 1st
    two second 2nd
    three third 3rd
    four fourth 4th
    five fifth 5th
    six sixth 6th
    seven seventh 7th
    eight eighth 8th
    nine ninth 9th
    ten tenth 10th
"""
"""A row for each number from one to ten, once in each language."""

BESIDE = """
    se sen sitä tuo toi ton tuon ota otan otetaan valitsen valitse laita vaihtoehto vaihtoehdon kohta kohdan
    numero numeron rivi vastaus vaikka siis no joo kiitos
    den det de är tar jag väljer ta alternativ alternativet punkt nummer nr svar tack
    the it its is i ill take choose pick option number choice answer please
"""
"""What may stand beside them."""
