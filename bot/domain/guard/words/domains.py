"""How the name of a site or a mail provider ends, and providers that are named without it."""

from bot.domain.guard.words import words

ENDINGS = words(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz
    ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk
    fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq
    ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh
    mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk
    pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz
    tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt
    za zm zw
    com net org info biz name pro edu gov int mil mobi app dev cloud online site website email mail tech
    store shop blog life live world digital group team company agency services support social today space
    chat zone family xyz top club fun one page link click aero asia cat coop jobs museum post tel travel
    example test invalid local localhost
    """
)
"""ISO 3166's and the usual others; from IANA's list of 2025."""

COMMON_ENDINGS = ("fi", "com", "net", "org", "eu", "se", "example")

PROVIDERS = words(
    """
    gmail googlemail hotmail outlook live icloud yahoo protonmail proton luukku suomi24 kolumbus elisa
    elisanet saunalahti sonera telia welho nic netti pp.inet mbnet surffi hushmail gmx aol msn
    """
)
