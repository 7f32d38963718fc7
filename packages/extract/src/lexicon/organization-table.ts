/**
 * One line an organisation or force: code | full names | acronyms, in capitals only. Codes are those of Pacta's record
 * where it has one. A capital or a state in a name (« Initiative d’Accra ») is no mention of that state: the longest wins.
 */
export const ORGANIZATION_TABLE = `
ECOWAS|Communauté économique des États de l’Afrique de l’Ouest, Economic Community of West African States, Cédéao, Ecowas|CEDEAO, ECOWAS
ESF|Force en attente de la Cédéao, ECOWAS Standby Force|
AES|Alliance des États du Sahel, Confédération des États du Sahel, Confédération AES, Alliance of Sahel States, Confederation of Sahel States|AES
FU-AES|Force unifiée de l’AES, Force conjointe de l’AES, AES Unified Force, AES joint force|
AFRICAN-UNION|Union africaine, African Union|UA, AU
G5S|G5 Sahel, G5-Sahel|G5S
FC-G5S|Force conjointe du G5 Sahel, G5 Sahel Joint Force|FC-G5S
NATO|Organisation du traité de l’Atlantique nord, Alliance atlantique, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Atlantic alliance, Otan, Nato|OTAN, NATO
EUROPEAN-UNION|Union européenne, European Union, Commission européenne, European Commission, Facilité européenne pour la paix, European Peace Facility|UE, EU
UNITED-NATIONS|Organisation des Nations unies, Nations unies, United Nations, Conseil de sécurité de l’ONU, UN Security Council, Onu|ONU, UN
MNJTF|Force multinationale mixte, Force mixte multinationale, Multinational Joint Task Force|FMM, MNJTF
LCBC|Commission du bassin du lac Tchad, Lake Chad Basin Commission|CBLT, LCBC
ACCRA-INITIATIVE|Initiative d’Accra, Accra Initiative|
SADC|Communauté de développement de l’Afrique australe, Southern African Development Community|SADC, CDAA
EAC|Communauté d’Afrique de l’Est, Communauté de l’Afrique de l’Est, East African Community|EAC, CAE
IGAD|Autorité intergouvernementale pour le développement, Intergovernmental Authority on Development, Igad|IGAD
ECCAS|Communauté économique des États de l’Afrique centrale, Economic Community of Central African States|CEEAC, ECCAS
IOC|Commission de l’océan Indien, Indian Ocean Commission|COI
GCC|Conseil de coopération du Golfe, Gulf Cooperation Council|CCG, GCC
ASEAN|Association des nations de l’Asie du Sud-Est, Association of Southeast Asian Nations, Asean|ASEAN, ANASE
NORDEFCO|Coopération nordique de défense, Nordic Defence Cooperation, Nordefco|NORDEFCO
JEF|Force expéditionnaire conjointe, Force expéditionnaire interarmées, Joint Expeditionary Force|JEF
RSS|Système régional de sécurité, Système de sécurité régionale, Regional Security System|RSS
CARICOM|Communauté caribéenne, Communauté des Caraïbes, Caribbean Community, Caricom|CARICOM
CEMOC|Comité d’état-major opérationnel conjoint, Joint Operational General Staff Committee, Joint Military Staff Committee, Cemoc|CEMOC
UFL|Unité de fusion et de liaison, Fusion and Liaison Unit|
ALG|Autorité du Liptako-Gourma, Autorité de développement intégré des États du Liptako-Gourma, Liptako-Gourma Authority|
NOUAKCHOTT-PROCESS|Processus de Nouakchott, Nouakchott Process|
ANAD|Accord de non-agression et d’assistance en matière de défense|ANAD
CEN-SAD|Communauté des États sahélo-sahariens, Community of Sahel-Saharan States|CEN-SAD
GGC|Commission du golfe de Guinée, Gulf of Guinea Commission|
AMU|Union du Maghreb arabe, Arab Maghreb Union|UMA
ARAB-LEAGUE|Ligue arabe, Ligue des États arabes, Arab League, League of Arab States|
OIF|Organisation internationale de la Francophonie|OIF
INITIATIVE-5-5|Initiative 5+5 Défense, 5+5 Defence Initiative|
EUTM-MALI|EUTM Mali, Mission de formation de l’UE au Mali|EUTM
EUCAP-SAHEL-NIGER|EUCAP Sahel Niger|EUCAP
IMCTC|Coalition militaire islamique contre le terrorisme, Islamic Military Counter Terrorism Coalition|IMCTC
MRU|Union du fleuve Mano, Mano River Union|MRU
CPLP|Communauté des pays de langue portugaise, Community of Portuguese Language Countries|CPLP
ICC-YAOUNDE|Centre interrégional de coordination|CIC
CRESMAO|Centre régional de sécurité maritime de l’Afrique de l’Ouest|CRESMAO
CRESMAC|Centre régional de sécurité maritime de l’Afrique centrale|CRESMAC
COPAX|Conseil de paix et de sécurité de l’Afrique centrale|COPAX
ENTENTE|Conseil de l’Entente, Council of the Entente|
CSTO|Organisation du traité de sécurité collective, Collective Security Treaty Organization, Collective Security Treaty Organisation|OTSC, CSTO
SCO|Organisation de coopération de Shanghai, Organisation de coopération de Shanghaï, Shanghai Cooperation Organisation, Shanghai Cooperation Organization|OCS, SCO
OSCE|Organisation pour la sécurité et la coopération en Europe, Organization for Security and Co-operation in Europe|OSCE
OAS|Organisation des États américains, Organization of American States, Organisation of American States|OEA, OAS
QUAD|Dialogue quadrilatéral pour la sécurité, Quadrilateral Security Dialogue|QUAD
AUKUS|Aukus|AUKUS
PIF|Forum des îles du Pacifique, Pacific Islands Forum|FIP, PIF
SICA|Système d’intégration centraméricain, Central American Integration System|SICA
UNASUR|Union des nations sud-américaines, Union of South American Nations|UNASUR
CELAC|Communauté d’États latino-américains et caraïbes|CELAC
OECS|Organisation des États de la Caraïbe orientale, Organisation of Eastern Caribbean States|OECO, OECS
CIS|Communauté des États indépendants, Commonwealth of Independent States|CEI, CIS
BRICS|Brics|BRICS
OIC|Organisation de la coopération islamique, Organisation of Islamic Cooperation|OCI, OIC
FRONTEX|Frontex|FRONTEX
INTERPOL|Interpol|INTERPOL
AFRICOM|Africom|AFRICOM
FPDA|Five Power Defence Arrangements|FPDA
`;
