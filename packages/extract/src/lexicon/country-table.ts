/**
 * One line a state: code | names | French demonyms, masculine singular, with what the rule in demonyms.ts cannot form behind
 * a slash | English demonyms | capitals | seats and bodies that stand for the government. French and English side by side:
 * an article quotes both. Names that are longer than others hold those (« Guinée-Bissau », "Papua New Guinea"): the longest wins.
 */
export const COUNTRY_TABLE = `
AD|Andorre, Andorra|andorran|Andorran|Andorre-la-Vieille, Andorra la Vella|
AE|Émirats arabes unis, Émirats, EAU, United Arab Emirates, UAE, the Emirates|émirien, émirati|Emirati|Abou Dhabi, Abou Dabi, Abu Dhabi|
AF|Afghanistan|afghan|Afghan|Kaboul, Kabul|
AG|Antigua-et-Barbuda, Antigua et Barbuda, Antigua and Barbuda, Antigua|antiguais|Antiguan|Saint John’s, St John’s|
AL|Albanie, Albania|albanais|Albanian|Tirana|
AM|Arménie, Armenia|arménien|Armenian|Erevan, Yerevan|
AO|Angola|angolais|Angolan|Luanda|
AR|Argentine, Argentina|argentin|Argentine, Argentinian|Buenos Aires|Casa Rosada
AT|Autriche, Austria|autrichien|Austrian|Vienne, Vienna|Ballhausplatz
AU|Australie, Australia|australien|Australian|Canberra|
AZ|Azerbaïdjan, Azerbaijan|azerbaïdjanais, azéri|Azerbaijani, Azeri|Bakou, Baku|
BA|Bosnie-Herzégovine, Bosnie, Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia|bosnien|Bosnian|Sarajevo|
BB|Barbade, Barbados|barbadien|Barbadian|Bridgetown|
BD|Bangladesh|bangladais|Bangladeshi|Dacca, Dhaka|
BE|Belgique, Belgium|belge|Belgian||
BF|Burkina Faso, Burkina|burkinabè, burkinais/burkinabé, burkinabés|Burkinabe, Burkinabè|Ouagadougou, Ouaga|palais de Kosyam, Kosyam
BG|Bulgarie, Bulgaria|bulgare|Bulgarian|Sofia|
BH|Bahreïn, Bahrein, Bahrain|bahreïni, bahreïnien|Bahraini|Manama|
BI|Burundi|burundais|Burundian|Bujumbura, Gitega|
BJ|Bénin, Benin|béninois|Beninese, Beninois|Cotonou, Porto-Novo|palais de la Marina
BN|Brunei, Brunéi, Brunei Darussalam|brunéien|Bruneian|Bandar Seri Begawan|
BO|Bolivie, Bolivia|bolivien|Bolivian|La Paz|
BR|Brésil, Brazil, Brasil|brésilien|Brazilian|Brasilia, Brasília|Planalto, Itamaraty
BS|Bahamas|bahaméen, bahamien|Bahamian|Nassau|
BT|Bhoutan, Bhutan|bhoutanais|Bhutanese|Thimphou, Thimphu|
BW|Botswana|botswanais, botswanéen|Botswanan, Motswana, Batswana|Gaborone|
BY|Biélorussie, Bélarus, Belarus|biélorusse, bélarusse|Belarusian, Belarussian|Minsk|
BZ|Belize|bélizien|Belizean|Belmopan|
CA|Canada|canadien|Canadian|Ottawa|
CD|République démocratique du Congo, RD Congo, RDC, Congo-Kinshasa, Congo démocratique, Zaïre, Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo Kinshasa|zaïrois|Zairian|Kinshasa|
CF|République centrafricaine, Centrafrique, RCA, Central African Republic|centrafricain|Central African|Bangui|
CG|République du Congo, Congo-Brazzaville, Congo Brazzaville, Republic of the Congo, Republic of Congo|congolais|Congolese|Brazzaville|
CH|Suisse, Switzerland|suisse, helvétique|Swiss|Berne, Bern|
CI|Côte d’Ivoire, Cote d’Ivoire, Ivory Coast, RCI|ivoirien|Ivorian|Abidjan, Yamoussoukro|
CL|Chili, Chile|chilien|Chilean|Santiago du Chili, Santiago|La Moneda
CM|Cameroun, Cameroon|camerounais|Cameroonian|Yaoundé|palais d’Etoudi, Etoudi
CN|Chine, République populaire de Chine, China, People’s Republic of China, PRC|chinois|Chinese|Pékin, Beijing|Zhongnanhai
CO|Colombie, Colombia|colombien|Colombian|Bogota, Bogotá|palais de Nariño, Nariño
CR|Costa Rica|costaricain, costaricien|Costa Rican|San José, San Jose|
CU|Cuba|cubain|Cuban|La Havane, Havana|
CV|Cap-Vert, Cabo Verde, Cape Verde|cap-verdien, capverdien|Cape Verdean, Cabo Verdean|Praia|
CY|Chypre, Cyprus|chypriote|Cypriot|Nicosie, Nicosia|
CZ|Tchéquie, République tchèque, Czechia, Czech Republic|tchèque|Czech|Prague|
DE|Allemagne, Germany, RFA|allemand|German|Berlin|Bundeswehr, Bundestag
DJ|Djibouti|djiboutien|Djiboutian||
DK|Danemark, Denmark|danois|Danish, Dane, Danes|Copenhague, Copenhagen|Folketing, Christiansborg
DM|Dominique, Dominica|dominiquais|Dominican|Roseau|
DO|République dominicaine, Dominican Republic|dominicain||Saint-Domingue, Santo Domingo|
DZ|Algérie, Algeria|algérien|Algerian|Alger, Algiers|palais d’El Mouradia, El Mouradia
EC|Équateur, Ecuador|équatorien|Ecuadorian, Ecuadorean|Quito|
EE|Estonie, Estonia|estonien|Estonian|Tallinn|Riigikogu
EG|Égypte, Egypt|égyptien|Egyptian|Le Caire, Caire, Cairo|
ER|Érythrée, Eritrea|érythréen|Eritrean|Asmara|
ES|Espagne, Spain|espagnol|Spanish, Spaniard, Spaniards|Madrid|Moncloa, palais de la Moncloa
ET|Éthiopie, Ethiopia|éthiopien|Ethiopian|Addis-Abeba, Addis Abeba, Addis Ababa, Addis|
FI|Finlande, Finland|finlandais, finnois|Finnish, Finn, Finns|Helsinki|Eduskunta
FJ|Fidji, îles Fidji, Fiji|fidjien|Fijian|Suva|
FM|Micronésie, États fédérés de Micronésie, Micronesia, Federated States of Micronesia|micronésien|Micronesian|Palikir|
FR|France|français|French|Paris|Élysée, Quai d’Orsay, Matignon, hôtel de Brienne, Balard
GA|Gabon|gabonais|Gabonese|Libreville|palais du bord de mer
GB|Royaume-Uni, Grande-Bretagne, Angleterre, United Kingdom, UK, Great Britain, Britain, England, Northern Ireland, Irlande du Nord|britannique, anglais|British, Briton, Britons|Londres, London|Downing Street, Whitehall, Westminster
GD|Grenade, Grenada|grenadien|Grenadian||
GE|Géorgie, Georgia|géorgien|Georgian|Tbilissi, Tbilisi|
GH|Ghana|ghanéen|Ghanaian|Accra|Jubilee House
GM|Gambie, Gambia, The Gambia|gambien|Gambian|Banjul|
GN|Guinée, Guinée-Conakry, Guinea, Guinea-Conakry|guinéen|Guinean|Conakry|
GQ|Guinée équatoriale, Guinée-Équatoriale, Equatorial Guinea|équato-guinéen, équatoguinéen|Equatoguinean, Equatorial Guinean|Malabo|
GR|Grèce, Greece|grec/grecs, grecque, grecques, hellénique, helléniques|Greek, Hellenic|Athènes, Athens|
GT|Guatemala|guatémaltèque|Guatemalan|Guatemala City|
GW|Guinée-Bissau, Guinée Bissau, Guinée-Bissao, Guinea-Bissau, Guinea Bissau|bissau-guinéen, bissaoguinéen|Bissau-Guinean, Bissau Guinean|Bissau|
GY|Guyana, Guyane britannique|guyanien|Guyanese|Georgetown|
HN|Honduras|hondurien|Honduran|Tegucigalpa|
HR|Croatie, Croatia|croate|Croatian, Croat|Zagreb|
HT|Haïti, Haiti|haïtien|Haitian|Port-au-Prince|
HU|Hongrie, Hungary|hongrois|Hungarian|Budapest|
ID|Indonésie, Indonesia|indonésien|Indonesian|Jakarta, Djakarta|
IE|Irlande, Ireland|irlandais|Irish|Dublin|
IL|Israël, Israel|israélien|Israeli|Tel-Aviv, Tel Aviv|Knesset
IN|Inde, India|indien|Indian|New Delhi, Delhi|South Block, Raisina Hill
IQ|Irak, Iraq|irakien, iraquien|Iraqi|Bagdad, Baghdad|
IR|Iran|iranien|Iranian|Téhéran, Teheran, Tehran|
IS|Islande, Iceland|islandais|Icelandic, Icelander, Icelanders|Reykjavik, Reykjavík|Althing
IT|Italie, Italy|italien|Italian|Rome|palais Chigi, Palazzo Chigi, Farnesina
JM|Jamaïque, Jamaica|jamaïcain, jamaïquain|Jamaican|Kingston|Jamaica House
JO|Jordanie, Jordan|jordanien|Jordanian|Amman|
JP|Japon, Japan|japonais, nippon/nippone, nippones|Japanese|Tokyo|Kantei
KE|Kenya|kényan, kenyan|Kenyan|Nairobi|
KG|Kirghizistan, Kirghizstan, Kirghizie, Kyrgyzstan, Kyrgyz Republic|kirghize|Kyrgyz|Bichkek, Bishkek|
KH|Cambodge, Cambodia|cambodgien|Cambodian|Phnom Penh|
KI|Kiribati|kiribatien|Kiribati|Tarawa|
KM|Comores, Comoros|comorien|Comorian, Comoran|Moroni|Beit-Salam
KN|Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis, Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts and Nevis||Kittitian|Basseterre|
KP|Corée du Nord, RPDC, North Korea, DPRK|nord-coréen|North Korean|Pyongyang|
KR|Corée du Sud, République de Corée, South Korea, Republic of Korea, Corée|sud-coréen, coréen|South Korean, Korean|Séoul, Seoul|Blue House, Maison Bleue
KW|Koweït, Koweit, Kuwait|koweïtien|Kuwaiti||
KZ|Kazakhstan|kazakh, kazakhstanais|Kazakh, Kazakhstani|Astana|
LA|Laos|laotien|Lao, Laotian|Vientiane|
LB|Liban, Lebanon|libanais|Lebanese|Beyrouth, Beirut|
LC|Sainte-Lucie, Saint Lucia, St Lucia, St. Lucia|saint-lucien|Saint Lucian, St Lucian|Castries|
LI|Liechtenstein|liechtensteinois|Liechtensteiner|Vaduz|
LK|Sri Lanka|sri-lankais, srilankais|Sri Lankan|Colombo|
LR|Liberia, Libéria|libérien|Liberian|Monrovia|
LS|Lesotho|lésothien|Basotho, Mosotho|Maseru|
LT|Lituanie, Lithuania|lituanien|Lithuanian|Vilnius|Seimas
LU|Luxembourg|luxembourgeois|Luxembourger, Luxembourgish||
LV|Lettonie, Latvia|letton/lettone, lettones|Latvian|Riga|Saeima
LY|Libye, Libya|libyen|Libyan|Tripoli|
MA|Maroc, Morocco|marocain|Moroccan|Rabat|
MC|Monaco|monégasque|Monegasque||
MD|Moldavie, Moldova|moldave|Moldovan|Chisinau, Chișinău|
ME|Monténégro, Montenegro|monténégrin|Montenegrin|Podgorica|
MG|Madagascar, Grande Île|malgache|Malagasy|Antananarivo, Tananarive|Iavoloha
MH|Îles Marshall, Marshall Islands|marshallais|Marshallese|Majuro|
MK|Macédoine du Nord, Macédoine, North Macedonia, Macedonia|macédonien, nord-macédonien|Macedonian, North Macedonian|Skopje|
ML|Mali|malien|Malian|Bamako|palais de Koulouba, Koulouba
MM|Birmanie, Myanmar, Burma|birman|Burmese|Naypyidaw, Naypyitaw|Tatmadaw
MN|Mongolie, Mongolia|mongol|Mongolian|Oulan-Bator, Ulaanbaatar, Ulan Bator|
MR|Mauritanie, Mauritania|mauritanien|Mauritanian|Nouakchott|
MT|Malte, Malta|maltais|Maltese|La Valette, Valletta|
MU|île Maurice, Maurice, Mauritius|mauricien|Mauritian|Port-Louis, Port Louis|
MV|Maldives|maldivien|Maldivian|Malé|
MW|Malawi|malawite, malawien|Malawian|Lilongwe|
MX|Mexique, Mexico|mexicain|Mexican|Mexico City|Los Pinos
MY|Malaisie, Malaysia|malaisien|Malaysian|Kuala Lumpur, Putrajaya|
MZ|Mozambique|mozambicain|Mozambican|Maputo|
NA|Namibie, Namibia|namibien|Namibian|Windhoek|
NE|Niger|nigérien|Nigerien|Niamey|
NG|Nigeria, Nigéria|nigérian|Nigerian|Abuja|Aso Rock, Aso Villa
NI|Nicaragua|nicaraguayen|Nicaraguan|Managua|
NL|Pays-Bas, Hollande, Netherlands, Holland|néerlandais, hollandais|Dutch|La Haye, The Hague, Amsterdam|Binnenhof
NO|Norvège, Norway|norvégien|Norwegian|Oslo|Storting
NP|Népal, Nepal|népalais|Nepali, Nepalese|Katmandou, Kathmandu|
NR|Nauru|nauruan|Nauruan|Yaren|
NZ|Nouvelle-Zélande, New Zealand|néo-zélandais|New Zealander, New Zealanders|Wellington|Beehive
OM|Oman|omanais|Omani|Mascate, Muscat|
PA|Panama|panaméen|Panamanian||
PE|Pérou, Peru|péruvien|Peruvian|Lima|
PG|Papouasie-Nouvelle-Guinée, Papouasie, Papua New Guinea, PNG|papouasien, papou, papouan-néo-guinéen|Papua New Guinean|Port Moresby|
PH|Philippines|philippin|Philippine, Filipino, Filipinos|Manille, Manila|Malacañang
PK|Pakistan|pakistanais|Pakistani|Islamabad|Rawalpindi
PL|Pologne, Poland|polonais|Polish, Pole, Poles|Varsovie, Warsaw|Sejm
PS|Palestine|palestinien|Palestinian|Ramallah|
PT|Portugal|portugais|Portuguese|Lisbonne, Lisbon|
PW|Palaos, Palau|palaosien, paluan|Palauan|Ngerulmud|
PY|Paraguay|paraguayen|Paraguayan|Asuncion, Asunción|
QA|Qatar|qatari, qatarien|Qatari|Doha|
RO|Roumanie, Romania|roumain|Romanian|Bucarest, Bucharest|
RS|Serbie, Serbia|serbe|Serbian, Serb|Belgrade|
RU|Russie, Fédération de Russie, URSS, Union soviétique, Russia, Russian Federation, USSR, Soviet Union|russe, soviétique|Russian, Soviet|Moscou, Moscow|Kremlin, Douma, Duma
RW|Rwanda|rwandais|Rwandan|Kigali|Village Urugwiro, Urugwiro
SA|Arabie saoudite, Arabie Saoudite, Saudi Arabia, KSA|saoudien|Saudi, Saudi Arabian|Riyad, Riad, Riyadh|
SB|îles Salomon, Salomon, Solomon Islands, Solomons|salomonais|Solomon Islander, Solomon Islanders|Honiara|
SC|Seychelles|seychellois|Seychellois||
SD|Soudan, Sudan|soudanais|Sudanese|Khartoum|
SE|Suède, Sweden|suédois|Swedish, Swede, Swedes|Stockholm|Riksdag
SG|Singapour, Singapore|singapourien|Singaporean||
SI|Slovénie, Slovenia|slovène|Slovenian, Slovene|Ljubljana|
SK|Slovaquie, Slovakia|slovaque|Slovak, Slovakian|Bratislava|
SL|Sierra Leone|sierra-léonais, sierraléonais|Sierra Leonean|Freetown|
SM|Saint-Marin, San Marino|saint-marinais|Sammarinese||
SN|Sénégal, Senegal|sénégalais|Senegalese|Dakar|
SO|Somalie, Somalia|somalien|Somali, Somalian|Mogadiscio, Mogadishu|Villa Somalia
SR|Suriname, Surinam|surinamien, surinamais|Surinamese|Paramaribo|
SS|Soudan du Sud, Sud-Soudan, South Sudan|sud-soudanais|South Sudanese|Djouba, Juba|
ST|Sao Tomé-et-Principe, Sao Tomé-et-Príncipe, São Tomé-et-Principe, Sao Tome and Principe, São Tomé and Príncipe|santoméen|Santomean, São Toméan|São Tomé, Sao Tomé, Sao Tome|
SV|Salvador, El Salvador|salvadorien|Salvadoran, Salvadorean|San Salvador|
SY|Syrie, Syria|syrien|Syrian|Damas, Damascus|
SZ|Eswatini, Swaziland|swazi, eswatinien|Swazi|Mbabane|
TD|Tchad, Chad|tchadien|Chadian|N’Djamena, Ndjamena, N’Djaména|Toumaï, palais de Toumaï
TG|Togo|togolais|Togolese|Lomé|
TH|Thaïlande, Thailand|thaïlandais, thaï|Thai|Bangkok|
TJ|Tadjikistan, Tajikistan|tadjik, tadjike|Tajik|Douchanbé, Dushanbe|
TL|Timor oriental, Timor-Oriental, Timor-Leste, East Timor|timorais, est-timorais|Timorese, East Timorese|Dili|
TM|Turkménistan, Turkmenistan|turkmène|Turkmen|Achgabat, Ashgabat|
TN|Tunisie, Tunisia|tunisien|Tunisian|Tunis|palais de Carthage
TO|Tonga|tongien|Tongan|Nuku’alofa|
TR|Turquie, Turkey, Türkiye|turc/turcs, turque, turques|Turkish, Turk, Turks|Ankara|
TT|Trinité-et-Tobago, Trinité et Tobago, Trinidad-et-Tobago, Trinidad et Tobago, Trinidad and Tobago, Trinidad|trinidadien, trinitéen|Trinidadian|Port-d’Espagne, Port of Spain|
TV|Tuvalu|tuvaluan|Tuvaluan|Funafuti|
TW|Taïwan, Taiwan|taïwanais|Taiwanese|Taipei|
TZ|Tanzanie, Tanzania|tanzanien|Tanzanian|Dodoma, Dar es Salaam, Dar es-Salaam, Dar-es-Salaam|
UA|Ukraine|ukrainien|Ukrainian|Kiev, Kyiv, Kyïv|Verkhovna Rada, Rada
UG|Ouganda, Uganda|ougandais|Ugandan|Kampala|
US|États-Unis, États-Unis d’Amérique, United States, United States of America, USA, US, U.S., U.S.A., Etats-Unis|américain, étasunien, états-unien|American|Washington|Pentagone, Pentagon, Maison-Blanche, Maison Blanche, White House, Département d’État, State Department, Capitol Hill
UY|Uruguay|uruguayen|Uruguayan|Montevideo|
UZ|Ouzbékistan, Uzbekistan|ouzbek, ouzbèke|Uzbek|Tachkent, Tashkent|
VA|Vatican, Saint-Siège, Holy See||Vatican||
VC|Saint-Vincent-et-les-Grenadines, Saint-Vincent, Saint Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent|vincentais, saint-vincentais|Vincentian|Kingstown|
VE|Venezuela, Vénézuéla|vénézuélien|Venezuelan|Caracas|Miraflores, palais de Miraflores
VN|Viêt Nam, Vietnam, Viet Nam, Viêtnam|vietnamien|Vietnamese|Hanoï, Hanoi|
VU|Vanuatu|vanuatais|Ni-Vanuatu, Vanuatuan|Port-Vila, Port Vila|
WS|Samoa|samoan|Samoan|Apia|
XK|Kosovo|kosovar|Kosovar, Kosovan|Pristina|
YE|Yémen, Yemen|yéménite|Yemeni|Sanaa, Sana’a|
ZA|Afrique du Sud, South Africa|sud-africain|South African|Pretoria|Union Buildings
ZM|Zambie, Zambia|zambien|Zambian|Lusaka|
ZW|Zimbabwe|zimbabwéen|Zimbabwean|Harare|
`;

/** « Congo » alone, and what is Congolese: which of the two is said elsewhere in the article, or not at all. */
export const TWO_CONGOS = ['Congo'];

/** What looks like a demonym and names a part of the world, a language, or something else. */
export const NO_DEMONYMS = [
  'latino-américain', 'latino américain', 'sud-américain', 'nord-américain', 'centre-américain', 'afro-américain', 'amérique centrale',
  'Latin American', 'South American', 'North American', 'Central American', 'African American', 'West Indian', 'American Samoa',
  'British Columbia', 'French Guiana', 'French Polynesia', 'Indian Ocean', 'océan Indien', 'British Indian Ocean Territory',
  'Afro-American', 'Pan-American', 'panaméricain', 'Inter-American', 'interaméricain', 'ouest-africain', 'est-africain',
  'Guinea fowl', 'guinea pig', 'Mocímboa da Praia', 'Praia da Vitória', 'New Mexico', 'New England', 'New Caledonia', 'Nouvelle-Guinée', 'South Georgia', 'Georgia Tech',
  'Benin City', 'Central African States', 'Central African Franc', 'Niger State', 'Niger Delta', 'Panama City', 'Kuwait City',
  'Agence France-Presse', 'Air France', 'Radio France', 'RFI', 'France Info', 'France 24', 'Times of India',
  'Bank of America', 'Voice of America', 'China Daily', 'Air Sénégal', 'Air Algérie', 'Kenya Airways', 'Ethiopian Airlines', 
  'Turkish Airlines', 'Qatar Airways', 'George Washington', 'Washington Post', 'New York Times', 'Financial Times', 'Washington State',
  'état de Washington', 'Persian Gulf', 'Jordan River', 'Jordan Valley', 'Congo Basin', 'Congo River', 'Niger River', 'Gambia River',
  'Senegal River', 'Lake Chad Basin', 'Lake Chad', 'lac Tchad', 'bassin du lac Tchad', 'South China Sea',
  'East China Sea', 'mer de Chine', 'Mozambique Channel', 'Norwegian Sea', 'Irish Sea', 'English Channel', 'Philippine Sea', 'Tasman Sea',
  'Panama Canal', 'Suez Canal', 'Danish Straits', 'Gulf of Guinea', 'Sea of Japan', 'Paris-Dakar', 'Rallye Dakar',
  'French-speaking', 'English-speaking', 'Spanish-speaking',
  'Portuguese-speaking', 'Brazil nut', 'Oman Air', 'Saint-Louis du Sénégal',
];
