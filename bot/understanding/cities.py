"""Places where freelancers live that are not names of time zones, and short names of countries.

Names in the bot's languages where they differ; how `zones` compares them makes letter case,
accents and plain transliteration needless here. A name under several zones is asked about.
"""

from __future__ import annotations

CITIES: dict[str, str] = {
    "Europe/Moscow": (
        "Санкт-Петербург, Петербург, Питер, СПб, Saint Petersburg, St Petersburg, Petersburg, "
        "Peterburi, Мск, Казань, Kazan, Нижний Новгород, Nizhny Novgorod, Ростов-на-Дону, Ростов, "
        "Воронеж, Краснодар, Сочи, Sochi, Ярославль, Yaroslavl, Рязань, Тула, Тверь, Липецк, "
        "Курск, Белгород, Брянск, Смоленск, Калуга, Владимир, Иваново, Кострома, Вологда, "
        "Мурманск, Архангельск, Петрозаводск, Псков, Великий Новгород, Пенза, Чебоксары, Саранск, "
        "Йошкар-Ола, Ставрополь, Махачкала, Грозный, Владикавказ, Нальчик, Новороссийск, "
        "Сыктывкар, Химки, Набережные Челны, Альметьевск, Нижнекамск, Орёл, Тамбов, Череповец, "
        "Старый Оскол, Таганрог, Великие Луки, Элиста, Майкоп, Черкесск, Пятигорск, Кисловодск, "
        "Анапа, Геленджик, Мытищи, Люберцы, Королёв, Балашиха, Подольск, Одинцово, Зеленоград, "
        "Серпухов, Коломна, Обнинск, Дзержинск, Рыбинск, Северодвинск, Выборг, Татарстан, "
        "Tatarstan, Карелия, Московское время, по Москве, по мск"
    ),
    "Europe/Samara": "Тольятти, Togliatti, Сызрань, Ижевск, Izhevsk, Удмуртия",
    "Asia/Yekaterinburg": (
        "Ekaterinburg, Челябинск, Chelyabinsk, Пермь, Perm, Уфа, Ufa, Тюмень, Tyumen, Оренбург, "
        "Курган, Сургут, Нижневартовск, Ханты-Мансийск, Новый Уренгой, Магнитогорск, Миасс, "
        "Златоуст, Стерлитамак, Орск, Тобольск, Каменск-Уральский, Нижний Тагил, "
        "Башкирия, Башкортостан, Урал"
    ),
    "Asia/Barnaul": "Бийск, Горно-Алтайск, Алтай",
    "Asia/Novosibirsk": "Бердск, Академгородок",
    "Europe/Saratov": "Энгельс, Балаково",
    "Asia/Novokuznetsk": "Кемерово, Kemerovo, Кузбасс",
    "Asia/Krasnoyarsk": "Норильск, Абакан, Хакасия, Тыва, Кызыл",
    "Asia/Irkutsk": "Улан-Удэ, Ulan-Ude, Братск, Ангарск, Бурятия",
    "Asia/Yakutsk": "Благовещенск, Амурская область",
    "Asia/Vladivostok": "Хабаровск, Khabarovsk, Находка, Уссурийск, Комсомольск-на-Амуре, Приморье",
    "Asia/Sakhalin": "Южно-Сахалинск",
    "Asia/Kamchatka": "Петропавловск-Камчатский",
    "Europe/Simferopol": "Севастополь, Sevastopol, Крым, Crimea, Ялта",
    "Europe/Kyiv": (
        "Kiev, Харьков, Kharkiv, Одесса, Odesa, Odessa, Днепр, Dnipro, Львов, Львів, Lviv, Київ, "
        "Запорожье, Винница, Полтава, Чернигов, Черкассы, Житомир, Сумы, Ровно, Луцк, Тернополь, "
        "Ивано-Франковск, Ужгород, Черновцы, Хмельницкий, Кривой Рог"
    ),
    "Europe/Minsk": "Гомель, Брест, Витебск, Гродно, Могилёв, Бобруйск, Барановичи, Пинск, Мінск",
    "Asia/Almaty": (
        "Алма-Ата, Alma-Ata, Астана, Astana, Нур-Султан, Шымкент, Shymkent, Караганда, Павлодар, "
        "Усть-Каменогорск, Тараз, Кокшетау, Темиртау"
    ),
    "Asia/Bishkek": "Ош",
    "Asia/Samarkand": "Бухара, Bukhara",
    "Asia/Tashkent": "Фергана, Андижан, Наманган",
    "Asia/Tbilisi": "Батуми, Batumi, Кутаиси",
    "Asia/Yerevan": "Erevan, Гюмри",
    "Europe/Copenhagen": (
        "København, Kbh, Cph, Aarhus, Århus, Орхус, Odense, Оденсе, Aalborg, Ålborg, Ольборг, "
        "Esbjerg, Эсбьерг, Randers, Kolding, Horsens, Vejle, Roskilde, Роскилле, Herning, "
        "Silkeborg, Hørsholm, Helsingør, Næstved, Fredericia, Viborg, Køge, Holstebro, Taastrup, "
        "Slagelse, Hillerød, Sønderborg, Svendborg, Hjørring, Frederiksberg, Frederikshavn, "
        "Lyngby, Bornholm, Jylland, Fyn, Sjælland, Kopenhagen, Kopenhaagen"
    ),
    "Europe/Tallinn": (
        "Tartu, Тарту, Pärnu, Пярну, Narva, Нарва, Viljandi, Вильянди, Rakvere, Раквере, "
        "Haapsalu, Kuressaare, Курессааре, Võru, Выру, Valga, Валга, Kohtla-Järve, Кохтла-Ярве, "
        "Jõhvi, Paide, Põlva, Rapla, Maardu, Sillamäe, Силламяэ, Saaremaa, Hiiumaa, Таллинн, "
        "Reval"
    ),
    "Europe/Riga": "Daugavpils, Даугавпилс, Liepāja, Jūrmala, Юрмала",
    "Europe/Vilnius": "Kaunas, Каунас, Klaipėda, Клайпеда",
    "Europe/Helsinki": "Espoo, Tampere, Тампере, Turku, Турку, Oulu, Vantaa",
    "Europe/Stockholm": (
        "Göteborg, Gothenburg, Гётеборг, Malmö, Мальмё, Uppsala, Уппсала, Linköping, Lund, Västerås"
    ),
    "Europe/Oslo": "Bergen, Берген, Trondheim, Тронхейм, Stavanger, Ставангер, Tromsø",
    "Asia/Jakarta": (
        "Djakarta, Jabodetabek, Bandung, Бандунг, Surabaya, Сурабая, Medan, Медан, Semarang, "
        "Yogyakarta, Jogjakarta, Jogja, Yogya, Джокьякарта, Solo, Surakarta, Malang, Bogor, "
        "Depok, Bekasi, Tangerang, Tangsel, Palembang, Pekanbaru, Padang, Batam, Bandar Lampung, "
        "Lampung, Jambi, Bengkulu, Banda Aceh, Aceh, Cirebon, Serang, Kediri, Jember, Sidoarjo, "
        "Gresik, Tasikmalaya, Sukabumi, Purwokerto, Banyuwangi, Madiun, Pangkalpinang, "
        "Tanjungpinang, Palangka Raya, Palangkaraya, Jawa, Java, Ява, Jawa Barat, Jawa Tengah, "
        "Jawa Timur, Sumatra, Sumatera, Суматра, Kalimantan Tengah"
    ),
    "Asia/Pontianak": "Kalimantan Barat, Singkawang",
    "Asia/Makassar": (
        "Bali, Бали, Denpasar, Денпасар, Ubud, Убуд, Canggu, Чангу, Kuta, Seminyak, Sanur, "
        "Lombok, Ломбок, Mataram, Balikpapan, Samarinda, Banjarmasin, Manado, Palu, Kendari, "
        "Gorontalo, Kupang, Tarakan, Labuan Bajo, Nusantara, IKN, Ujung Pandang, Sulawesi, "
        "Сулавеси, Flores, Kalimantan Timur, Kalimantan Selatan, Kalimantan Utara"
    ),
    "Asia/Jayapura": "Papua, Ambon, Ternate, Sorong, Manokwari, Merauke, Timika, Maluku",
    "Asia/Bangkok": "Phuket, Пхукет, Chiang Mai, Чиангмай, Pattaya, Паттайя, Koh Samui, Самуи",
    "Asia/Ho_Chi_Minh": "Saigon, Сайгон, Hanoi, Ханой, Da Nang, Дананг, Nha Trang, Нячанг",
    "Asia/Kuala_Lumpur": "KL, Penang, George Town, Johor Bahru, Ipoh",
    "Asia/Manila": "Cebu, Davao, Quezon City",
    "Asia/Kolkata": (
        "Calcutta, Mumbai, Bombay, Мумбаи, Delhi, New Delhi, Дели, Bangalore, Bengaluru, "
        "Бангалор, Chennai, Hyderabad, Pune, Ahmedabad, Jaipur, Goa, Гоа, Kochi"
    ),
    "Asia/Karachi": "Lahore, Islamabad, Rawalpindi, Faisalabad, Hyderabad",
    "Asia/Dubai": "Abu Dhabi, Абу-Даби, Sharjah, Шарджа",
    "Asia/Riyadh": "Jeddah, Mecca",
    "Asia/Jerusalem": "Tel Aviv, Тель-Авив, Haifa, Хайфа",
    "Asia/Shanghai": (
        "Beijing, Пекин, Peking, Pekin, Shenzhen, Шэньчжэнь, Guangzhou, Гуанчжоу, Chengdu, Wuhan, "
        "Hangzhou"
    ),
    "Asia/Tokyo": "Osaka, Осака, Kyoto, Киото, Yokohama, Nagoya, Fukuoka, Sapporo",
    "Asia/Seoul": "Busan, Пусан, Incheon",
    "Europe/Istanbul": (
        "Ankara, Анкара, Izmir, Измир, Antalya, Анталья, Анталия, Alanya, Аланья, Алания, Bursa"
    ),
    "Europe/Berlin": (
        "Munich, München, Мюнхен, Hamburg, Гамбург, Cologne, Köln, Кёльн, Frankfurt, Франкфурт, "
        "Frankfurt am Main, Stuttgart, Штутгарт, Düsseldorf, Дюссельдорф, Leipzig, Лейпциг, "
        "Dresden, Дрезден, Nuremberg, Nürnberg, Нюрнберг, Hannover, Hanover, Ганновер, Bremen, "
        "Бремен, Dortmund, Essen, Bonn, Бонн, Karlsruhe, Mannheim, Heidelberg, Freiburg, "
        "Flensborg"
    ),
    "Europe/Vienna": "Graz, Грац, Linz, Salzburg, Зальцбург, Innsbruck",
    "Europe/Zurich": "Geneva, Genève, Genf, Женева, Basel, Базель, Bern, Берн, Lausanne, Лозанна",
    "Europe/Amsterdam": (
        "Rotterdam, Роттердам, The Hague, Den Haag, Haag, Гаага, Utrecht, Утрехт, Eindhoven, "
        "Groningen"
    ),
    "Europe/Brussels": "Antwerp, Antwerpen, Антверпен, Ghent, Gent, Гент, Bruges, Liège",
    "Europe/Paris": (
        "Lyon, Лион, Marseille, Марсель, Nice, Ницца, Toulouse, Тулуза, Bordeaux, Бордо, Lille, "
        "Nantes, Strasbourg, Страсбург, Montpellier, Rennes, Grenoble, Cannes"
    ),
    "Europe/Madrid": (
        "Barcelona, Барселона, Valencia, Валенсия, Seville, Sevilla, Севилья, Málaga, Малага, "
        "Bilbao, Бильбао, Zaragoza, Alicante, Аликанте, Granada, Murcia, Palma, Mallorca, "
        "Майорка, Ibiza, Marbella, Córdoba"
    ),
    "Atlantic/Canary": "Las Palmas, Tenerife, Тенерифе, Gran Canaria, Канары, Canary Islands",
    "Europe/Lisbon": "Porto, Порту, Braga, Coimbra, Faro, Algarve, Lissabon",
    "Europe/Rome": (
        "Milan, Milano, Милан, Naples, Napoli, Неаполь, Turin, Torino, Турин, Florence, Firenze, "
        "Флоренция, Bologna, Болонья, Venice, Venezia, Венеция, Genoa, Genova, Palermo, Verona, "
        "Bari"
    ),
    "Europe/Warsaw": (
        "Kraków, Cracow, Краков, Wrocław, Вроцлав, Gdańsk, Гданьск, Poznań, Познань, Łódź, Лодзь, "
        "Katowice, Lublin, Szczecin"
    ),
    "Europe/Prague": "Brno, Брно, Ostrava, Plzeň",
    "Europe/Budapest": "Debrecen, Szeged",
    "Europe/Bucharest": "Cluj, Cluj-Napoca, Timișoara, Iași",
    "Europe/Sofia": "Varna, Варна, Plovdiv, Пловдив, Burgas, Бургас",
    "Europe/Belgrade": "Novi Sad, Нови-Сад, Новый Сад, Niš, Ниш",
    "Europe/Podgorica": "Budva, Будва, Kotor, Бар, Tivat",
    "Europe/Zagreb": "Split, Dubrovnik",
    "Atlantic/Faroe": "Tórshavn, Thorshavn, Klaksvík, Торсхавн",
    "America/Nuuk": "Godthåb, Ilulissat, Sisimiut",
    "Europe/Athens": "Kreta, Rhodos, Thessaloniki, Салоники, Patras, Crete, Крит",
    "Asia/Nicosia": "Limassol, Лимассол, Larnaca, Ларнака, Paphos, Пафос",
    "Europe/London": (
        "Manchester, Манчестер, Birmingham, Leeds, Liverpool, Bristol, Cambridge, Oxford, "
        "Brighton, Sheffield, Newcastle, Nottingham, Edinburgh, Эдинбург, Glasgow, Глазго, "
        "Aberdeen, Cardiff, Belfast, York, Bath, Leicester, Southampton"
    ),
    "Europe/Dublin": "Cork, Galway, Limerick",
    "America/New_York": (
        "NYC, NY, Нью Йорк, Brooklyn, Manhattan, Washington, Washington DC, Вашингтон, Boston, "
        "Бостон, Philadelphia, Филадельфия, Miami, Майами, Atlanta, Атланта, Orlando, Tampa, "
        "Charlotte, Raleigh, Durham, Pittsburgh, Baltimore, Cleveland, Columbus, Cincinnati, "
        "Buffalo, Rochester, Jacksonville, Richmond, Charleston, Savannah, Portland, Cambridge, "
        "New Jersey, Massachusetts, Pennsylvania, Connecticut, Maryland, Virginia, North "
        "Carolina, South Carolina, Georgia, Ohio, Maine, Vermont, Florida, New York State"
    ),
    "America/Chicago": (
        "Houston, Хьюстон, Dallas, Даллас, Austin, Остин, San Antonio, Fort Worth, Minneapolis, "
        "St Louis, Saint Louis, Kansas City, Milwaukee, Nashville, Memphis, New Orleans, Madison, "
        "Omaha, Oklahoma City, Tulsa, Birmingham, Illinois, Texas, Минесота, Minnesota, "
        "Wisconsin, Missouri, Louisiana, Oklahoma, Alabama, Iowa, Tennessee, Florida"
    ),
    "America/Denver": (
        "Salt Lake City, Albuquerque, Boulder, Colorado Springs, El Paso, Colorado, Utah, Texas"
    ),
    "America/Phoenix": "Tucson, Scottsdale, Arizona",
    "America/Los_Angeles": (
        "LA, San Francisco, SF, Сан-Франциско, Seattle, Сиэтл, San Diego, Сан-Диего, San Jose, "
        "Silicon Valley, Oakland, Sacramento, Palo Alto, Portland, Las Vegas, Лас-Вегас, "
        "California, Калифорния, Washington State, Washington, Oregon, Nevada"
    ),
    "Pacific/Honolulu": "Hawaii, Гавайи",
    "America/Anchorage": "Alaska, Аляска",
    "America/Toronto": (
        "Montreal, Montréal, Монреаль, Ottawa, Оттава, Quebec, Waterloo, Hamilton, Ontario"
    ),
    "America/Vancouver": "Victoria, British Columbia",
    "America/Edmonton": "Calgary, Калгари, Alberta",
    "America/Mexico_City": "Guadalajara, Puebla, CDMX, León",
    "America/Cancun": "Playa del Carmen, Tulum",
    "America/Sao_Paulo": (
        "Rio de Janeiro, Rio, Рио-де-Жанейро, Brasília, Belo Horizonte, Curitiba, Porto Alegre, "
        "Florianópolis, Campinas"
    ),
    "America/Bogota": "Medellín, Медельин, Cali, Cartagena",
    "America/Argentina/Cordoba": "Córdoba",
    "America/Costa_Rica": "San José",
    "America/Caracas": "Valencia",
    "Australia/Sydney": "Canberra, Канберра, Newcastle, NSW, New South Wales",
    "Australia/Brisbane": "Gold Coast, Cairns, Queensland",
    "Australia/Melbourne": "Victoria, Geelong",
    "Pacific/Auckland": "Wellington, Веллингтон, Christchurch, Queenstown, Hamilton",
    "Africa/Johannesburg": "Cape Town, Кейптаун, Kapstaden, Durban, Pretoria",
    "Africa/Cairo": "Alexandria, Александрия, Giza, Hurghada, Хургада",
    "Africa/Lagos": "Abuja, Ibadan",
    "Africa/Casablanca": "Marrakech, Marrakesh, Марракеш, Rabat, Tangier",
}
"""IANA zone → names, with commas between."""

COUNTRIES: dict[str, str] = {
    "RU": "РФ, Российская Федерация, Russian Federation, Rossiya, Venemaa",
    "US": (
        "US, USA, U S A, United States of America, America, Америка, Amerika, США, Штаты, "
        "Ameerika, AS, Соединённые Штаты Америки"
    ),
    "GB": (
        "UK, U K, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Англия, "
        "Британия, Шотландия, Соединённое Королевство, Inglismaa, Suurbritannia, Šotimaa, "
        "Inggris, Skotlandia, Skotland"
    ),
    "NL": "Holland, The Netherlands, Голландия, Belanda",
    "CZ": "Czech Republic, Czech, Tjekkiet, Чешская Республика",
    "AE": "UAE, Emirates, Эмираты, Объединенные Арабские Эмираты, Emiraadid",
    "BY": "Белоруссия, Белорусь, Valgevene",
    "DK": "Дания, Kongeriget Danmark",
    "EE": "Estonia, Eesti Vabariik, Estonija",
    "ID": "RI, Republik Indonesia",
    "DE": "BRD, Deutschland, ФРГ",
    "KR": "Korea, Корея, Korea Selatan, South Korea",
    "TR": "Turkey, Türkiye, Turki",
    "KG": "Киргизия",
    "MD": "Молдова, Молдавия, Moldova",
    "CI": "Ivory Coast",
    "MK": "Macedonia, Македония",
    "MX": "Mexico, Mehhiko, Meksiko, Мексика",
}
"""ISO 3166 code → names besides those that Babel knows, with commas between."""

LIKELIEST: dict[str, str] = {
    "RU": "Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Europe/Samara Asia/Vladivostok",
    "US": "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix",
    "CA": "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax",
    "AU": "Australia/Sydney Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin",
    "BR": "America/Sao_Paulo America/Manaus America/Rio_Branco America/Noronha",
    "MX": "America/Mexico_City America/Cancun America/Hermosillo America/Tijuana",
    "PT": "Europe/Lisbon Atlantic/Azores",
    "AR": "America/Argentina/Buenos_Aires",
    "KZ": "Asia/Almaty",
    "MY": "Asia/Kuala_Lumpur",
    "UZ": "Asia/Tashkent",
}
"""ISO 3166 code → the zones most people there live in, most first, with spaces between."""

ABBREVIATIONS: dict[str, str] = {
    "utc": "Etc/UTC",
    "z": "Etc/UTC",
    "gmt": "Europe/London Etc/UTC Africa/Accra",
    "msk": "Europe/Moscow",
    "мск": "Europe/Moscow",
    "wib": "Asia/Jakarta",
    "wita": "Asia/Makassar",
    "wit": "Asia/Jayapura",
    "cet": "Europe/Berlin Europe/Copenhagen Europe/Paris Europe/Madrid Europe/Warsaw",
    "cest": "Europe/Berlin Europe/Copenhagen Europe/Paris Europe/Madrid Europe/Warsaw",
    "eet": "Europe/Helsinki Europe/Tallinn Europe/Kyiv Europe/Athens Europe/Riga",
    "eest": "Europe/Helsinki Europe/Tallinn Europe/Kyiv Europe/Athens Europe/Riga",
    "wet": "Europe/Lisbon Atlantic/Canary",
    "bst": "Europe/London Asia/Dhaka",
    "ist": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
    "est": "America/New_York America/Toronto America/Panama America/Jamaica",
    "edt": "America/New_York America/Toronto",
    "et": "America/New_York America/Toronto",
    "cst": "America/Chicago Asia/Shanghai America/Mexico_City",
    "cdt": "America/Chicago",
    "ct": "America/Chicago",
    "mst": "America/Denver America/Phoenix",
    "mdt": "America/Denver",
    "mt": "America/Denver",
    "pst": "America/Los_Angeles America/Vancouver Asia/Manila",
    "pdt": "America/Los_Angeles America/Vancouver",
    "pt": "America/Los_Angeles America/Vancouver",
    "aest": "Australia/Sydney Australia/Brisbane Australia/Melbourne",
    "aedt": "Australia/Sydney Australia/Melbourne",
    "awst": "Australia/Perth",
    "nzst": "Pacific/Auckland",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "pkt": "Asia/Karachi",
    "eat": "Africa/Nairobi",
    "wat": "Africa/Lagos",
    "sast": "Africa/Johannesburg",
    "trt": "Europe/Istanbul",
    "екб": "Asia/Yekaterinburg",
    "нск": "Asia/Novosibirsk",
    "нн": "Europe/Moscow",
    "eastern time": "America/New_York America/Toronto",
    "central time": "America/Chicago America/Winnipeg",
    "mountain time": "America/Denver America/Edmonton",
    "pacific time": "America/Los_Angeles America/Vancouver",
    "eastern": "America/New_York America/Toronto",
    "pacific": "America/Los_Angeles America/Vancouver",
    "uk time": "Europe/London",
    "british time": "Europe/London",
    "irish time": "Europe/Dublin",
    "german time": "Europe/Berlin",
    "french time": "Europe/Paris",
    "italian time": "Europe/Rome",
    "dutch time": "Europe/Amsterdam",
    "danish time": "Europe/Copenhagen",
    "swedish time": "Europe/Stockholm",
    "norwegian time": "Europe/Oslo",
    "finnish time": "Europe/Helsinki",
    "estonian time": "Europe/Tallinn",
    "polish time": "Europe/Warsaw",
    "greek time": "Europe/Athens",
    "turkish time": "Europe/Istanbul",
    "indian time": "Asia/Kolkata",
    "thai time": "Asia/Bangkok",
    "japanese time": "Asia/Tokyo",
    "kenyan time": "Africa/Nairobi",
    "nigerian time": "Africa/Lagos",
    "south african time": "Africa/Johannesburg",
}
"""Abbreviation → zone, or zones to choose from, likeliest first, with spaces between."""
