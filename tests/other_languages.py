"""Short reports in languages other than English, about invented events: two of each, which share a quotation.

The second member of ``QUOTED`` is what both quote; every pair also shares a stretch of wording outside quotations.
"""

PAIRS: dict[str, tuple[str, str]] = {
    "sv": (
        "Bron över Tavelån är stängd sedan i måndags. ”Vi öppnar inte bron förrän varje bult är kontrollerad”, sade"
        " ingenjören Karin Boström till tidningen. Omkring 4 000 bilar om dagen måste nu köra omvägen över Norrby.\n",
        "Kommunen har stängt bron över Tavelån. Omkring 4 000 bilar om dagen måste nu köra omvägen över Norrby, och"
        " det kan dröja. ”Vi öppnar inte bron förrän varje bult är kontrollerad”, sade Karin Boström.\n",
    ),
    "pl": (
        "Most na rzece Wilga jest zamknięty od poniedziałku. „Nie otworzymy mostu, dopóki nie sprawdzimy każdej śruby”,"
        " powiedziała inżynier Anna Zawada. Około 4000 samochodów dziennie musi teraz jechać objazdem przez Lipowo.\n",
        "Gmina zamknęła most na rzece Wilga. Około 4000 samochodów dziennie musi teraz jechać objazdem przez Lipowo i"
        " to może potrwać. „Nie otworzymy mostu, dopóki nie sprawdzimy każdej śruby” – powiedziała Zawada.\n",
    ),
    "tr": (
        "Ilgaz çayı üzerindeki köprü pazartesiden beri kapalı. “Her cıvata kontrol edilmeden köprüyü açmayacağız” dedi"
        " mühendis Ayşe Korkut. Günde 4 bin araç artık Yenice üzerinden giden daha uzun bir yolu kullanmak zorunda.\n",
        "Belediye bu köprü için karar verdi ve onu kapattı. Günde 4 bin araç artık Yenice üzerinden giden daha uzun bir"
        " yolu kullanmak zorunda. “Her cıvata kontrol edilmeden köprüyü açmayacağız” diye konuştu Ayşe Korkut.\n",
    ),
    "cs": (
        "Most přes říčku Olšavku je od pondělí zavřený. „Neotevřeme ho, dokud nebude zkontrolován každý šroub,“ řekla"
        " inženýrka Jana Malá. Asi 4 000 aut denně teď musí jezdit objížďkou přes Lhotku.\n",
        "Město zavřelo most přes říčku Olšavku. Asi 4 000 aut denně teď musí jezdit objížďkou přes Lhotku a není jasné,"
        " jak dlouho. „Neotevřeme ho, dokud nebude zkontrolován každý šroub,“ řekla Malá.\n",
    ),
    "hu": (
        "A Sebes-patak hídja hétfő óta nem járható. „Addig nem nyitjuk meg a hidat, amíg minden csavart meg nem néztünk”"
        " – mondta Varga Ilona mérnök. Naponta mintegy 4000 autónak kell most kerülnie Kisfalu felé.\n",
        "Az önkormányzat lezárta a hidat, és ez még hetekig így lesz. Naponta mintegy 4000 autónak kell most kerülnie"
        " Kisfalu felé. „Addig nem nyitjuk meg a hidat, amíg minden csavart meg nem néztünk” – mondta Varga.\n",
    ),
    "ro": (
        "Podul peste râul Sărata este închis de luni. „Nu deschidem podul până când nu verificăm fiecare șurub”, a spus"
        " inginera Maria Dinu. Aproximativ 4.000 de mașini pe zi trebuie acum să ocolească prin Valea Mare.\n",
        "Primăria a închis podul peste râul Sărata. Aproximativ 4.000 de mașini pe zi trebuie acum să ocolească prin"
        " Valea Mare, iar asta va dura. „Nu deschidem podul până când nu verificăm fiecare șurub”, a spus Dinu.\n",
    ),
    "fi": (
        "Lehtijoen silta on ollut suljettuna maanantaista, eikä se ole vielä auki. ”Emme avaa siltaa ennen kuin jokainen"
        " pultti on tarkastettu”, sanoi insinööri Aino Salo. Noin 4 000 autoa päivässä joutuu nyt kiertämään Koivulan kautta.\n",
        "Kunta on sulkenut sillan, ja se on iso asia. Noin 4 000 autoa päivässä joutuu nyt kiertämään Koivulan kautta."
        " ”Emme avaa siltaa ennen kuin jokainen pultti on tarkastettu”, Salo sanoi.\n",
    ),
    "da": (
        "Broen over Lille Å har været lukket siden mandag. »Vi åbner ikke broen, før hver eneste bolt er efterset,« sagde"
        " ingeniør Mette Holt. Omkring 4.000 biler om dagen må nu køre omvejen over Nørby.\n",
        "Kommunen har lukket broen over Lille Å. Omkring 4.000 biler om dagen må nu køre omvejen over Nørby, og det kan"
        " vare længe. »Vi åbner ikke broen, før hver eneste bolt er efterset,« sagde Mette Holt.\n",
    ),
    "el": (
        "Η γέφυρα του Ασπροποτάμου είναι κλειστή από τη Δευτέρα. «Δεν θα ανοίξουμε τη γέφυρα αν δεν ελέγξουμε κάθε βίδα»,"
        " είπε η μηχανικός Ελένη Ρήγα. Περίπου 4.000 αυτοκίνητα την ημέρα περνούν τώρα από το Παλιό Χωριό.\n",
        "Ο δήμος έκλεισε τη γέφυρα. Περίπου 4.000 αυτοκίνητα την ημέρα περνούν τώρα από το Παλιό Χωριό. «Δεν θα"
        " ανοίξουμε τη γέφυρα αν δεν ελέγξουμε κάθε βίδα», είπε η Ρήγα.\n",
    ),
    "bg": (
        "Мостът над река Бяла е затворен от понеделник. „Няма да отворим моста, докато не проверим всеки болт“, каза"
        " инженер Мария Делева. Около 4000 коли на ден сега трябва да минават през Горно село.\n",
        "Общината затвори моста и не казва за колко време. Около 4000 коли на ден сега трябва да минават през Горно"
        " село. „Няма да отворим моста, докато не проверим всеки болт“, каза Делева.\n",
    ),
    "vi": (
        "Cây cầu qua sông Lam đã đóng từ thứ hai. “Chúng tôi sẽ không mở cầu khi chưa kiểm tra từng con ốc”, kỹ sư Trần"
        " Thu Hà nói với báo. Khoảng 4.000 xe mỗi ngày phải đi đường vòng qua xã Tân An.\n",
        "Xã đã đóng cây cầu và không cho xe qua. Khoảng 4.000 xe mỗi ngày phải đi đường vòng qua xã Tân An. “Chúng tôi sẽ"
        " không mở cầu khi chưa kiểm tra từng con ốc”, bà Hà nói.\n",
    ),
    "ar": (
        "أغلق الجسر فوق نهر الوادي منذ يوم الاثنين. «لن نفتح الجسر قبل أن نفحص كل برغي فيه» قالت المهندسة سلمى حداد."
        " ويضطر نحو 4000 سائق كل يوم إلى المرور عبر قرية النبع القديمة.\n",
        "أعلنت البلدية أن الجسر مغلق الآن. ويضطر نحو 4000 سائق كل يوم إلى المرور عبر قرية النبع القديمة. «لن نفتح الجسر"
        " قبل أن نفحص كل برغي فيه» كما قالت سلمى حداد.\n",
    ),
    "he": (
        "הגשר מעל נחל הדס סגור מאז יום שני. ”לא נפתח את הגשר לפני שנבדוק כל בורג ובורג בו“, אמרה המהנדסת רותי שגב."
        " כ-4,000 מכוניות ביום צריכות עכשיו לנסוע דרך הכפר הישן.\n",
        "העירייה סגרה את הגשר. כ-4,000 מכוניות ביום צריכות עכשיו לנסוע דרך הכפר הישן, אמר הדובר. ”לא נפתח את הגשר לפני"
        " שנבדוק כל בורג ובורג בו“, אמרה שגב.\n",
    ),
    "ko": (
        "솔내 다리가 월요일부터 통제되고 있다. “볼트를 하나하나 모두 점검하기 전에는 다리를 열지 않겠다”고 기사 한지민이"
        " 말했다. 하루 4000대의 차량이 이제 윗마을을 지나는 먼 길로 돌아가야 한다.\n",
        "군은 솔내 다리를 막았다. 하루 4000대의 차량이 이제 윗마을을 지나는 먼 길로 돌아가야 한다. “볼트를 하나하나 모두"
        " 점검하기 전에는 다리를 열지 않겠다”고 한 기사는 설명했다.\n",
    ),
    "ja": (
        "青葉川に架かる橋は月曜日から通行止めになっている。「すべてのボルトを調べ終えるまで橋は開けません」と技師の森下"
        "陽子さんは述べた。一日およそ四千台の車が今は上野村を通る道へ回っている。\n",
        "町は橋を閉鎖した。一日およそ四千台の車が今は上野村を通る道へ回っている。森下さんは「すべてのボルトを調べ終えるまで"
        "橋は開けません」と話した。再開の日は決まっていない。\n",
    ),
    "zh": (
        "青石河上的大桥从星期一起关闭。“在检查完每一颗螺栓之前，我们不会开放大桥。”工程师林小雨说。每天约有四千辆汽车"
        "现在必须绕道上田村。\n",
        "镇政府关闭了大桥。每天约有四千辆汽车现在必须绕道上田村。林小雨说：“在检查完每一颗螺栓之前，我们不会开放大桥。”"
        "开放的日期还没有确定。\n",
    ),
}
