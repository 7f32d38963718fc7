/**
 * Measures that are described and not named, in the form of measure-rules.ts: a deed with its object near it. All of them need
 * the parties in the sentence, or an article that has said who agrees.
 */
export const DEED_TABLE = `
border-security/joint-patrols|MOVEALONG TOGETHER LINE|9|SEA AIR CYBER EXERCISE|bond
border-security/coordinated-checkpoints|CHECK CROSSING|8|SEA EXERCISE|bond
border-security/border-surveillance|WATCHGEAR PLANT|5|SEA DELIVER COPRODUCE TRAIN UPKEEP INFRA BASE|bond
border-security/border-surveillance|WATCHGEAR BORDER|8|SEA DELIVER COPRODUCE TRAIN UPKEEP|bond
border-security/border-surveillance|SURVEIL LINE|5|SEA DELIVER TRAIN INFRA|bond
border-security/hot-pursuit|PASSOVER CHASE|12|SEA|bond
border-security/hot-pursuit|GOAFTER ARMEDGROUP ACROSS|9|SEA|bond
border-security/infiltration-prevention|PREVENT ARMEDGROUP PASSOVER|10|SEA CHASE|bond
border-security/infiltration-prevention|SEALOFF BORDER|5|SEA|bond
border-security/infiltration-prevention|SEALOFF ARMEDGROUP|5|SEA|bond
border-security/joint-patrols|MIXEDTEAM WATCH|7|SEA|bond
border-security/joint-patrols|MIXEDTEAM LINE|7|SEA|bond
counter-terrorism/counter-financing|DIRTYMONEY FOLLOW|5|DRUGS TRAIN DISASTER|bond
counter-terrorism/counter-recruitment|DISSUADE JOINBAD|10|TRADE|bond
counter-terrorism/deradicalisation|EXFIGHTER RETURN|8||bond
counter-terrorism/joint-operations|FIGHTBACK ARMEDGROUP TOGETHER|9|PEACEOPS SEA EXERCISE TRAIN|bond
counter-terrorism/joint-operations|SWEEP TOGETHER|3|PEACEOPS SEA EXERCISE CYBER|bond
counter-terrorism/joint-operations|OFFENSIVE ARMEDGROUP|6|PEACEOPS SEA EXERCISE TRAIN|bond
counter-terrorism/joint-operations|FIGHTBACK UNDERCOMMAND|6|PEACEOPS SEA EXERCISE|bond
intelligence-sharing/real-time-exchange|FEEDS VISIBLE NOWFAST|13|CYBER EXERCISE|bond
intelligence-sharing/fusion-centre|ROOM SIFT TOGETHER|11|TRAIN CYBER DIRTYMONEY|bond
intelligence-sharing/real-time-exchange|WATCHGEAR NETWORK|6|CYBER EXERCISE|bond
intelligence-sharing/fusion-centre|SIFTING OFFICERS TOGETHER|18|TRAIN CYBER|bond
intelligence-sharing/early-warning|TELL OTHERSIDE|5|CYBER|bond
intelligence-sharing/liaison-officers|OFFICERS POSTEDAT|4|TRAIN PEACEOPS FUSION SCHOOL|bond
training/military-education|SEATS SCHOOLNAME|9|TERROR|bond
training/military-education|TEACHV PUPILS SCHOOLNAME|12|TERROR SKILL SKILLED|bond
training/technical-training|TRAIN SKILLED|5|TERROR SPYKIND CRISISKIND PEACEOPS|bond
training/crisis-management-training|TRAIN CRISISKIND|8||bond
training/intelligence-training|TRAIN SPYKIND|7|EXCHANGE FUSION|bond
training/joint-exercises|REHEARSE TOGETHER|3|CYBER CRISIS PEACEOPS SCHOOL|bond
maritime-security/joint-naval-patrols|SAIL SHIPS|7|INFRA DELIVER FISHING MERCHANT|bond
maritime-security/anti-piracy|ESCORT MERCHANT|8||bond
maritime-security/fisheries-protection|FISHING FISHCONTROL|6||bond
defence-industry/co-production|MAKE MAKEPLACE|7|UPKEEP MEND|bond
defence-industry/co-production|MAKE MADEARMS LOCALLY|8|UPKEEP MEND|bond
defence-industry/maintenance|MEND MOTORS|6||bond
defence-industry/arms-transfer|HANDOVER GOODS|6|ARMSTRAFFIC COPRODUCE ILLICIT|bond
logistics-and-basing/base-access|STAY TROOPS GROUNDS|10|TRAIN EXERCISE EXFIGHTER|bond
logistics-and-basing/base-access|CALLAT TROOPS|6|TRAIN EXERCISE|bond
logistics-and-basing/base-access|KEEPS MEN|3|MEND PEACEOPS TRAIN WATCHGEAR SURVEIL|bond
logistics-and-basing/transit|MOVERS FREEPASS|9|CHASE EXERCISE|bond
logistics-and-basing/medical-evacuation|CARE PATIENTS|8|TRAIN EXERCISE|bond
logistics-and-basing/mutual-logistics|STOCK GIVEOUT|8|ARMSTRAFFIC TRADE MAKE|bond
peacekeeping/contingents|PEACEOPS JOINING MEN|14|TRAIN|bond
peacekeeping/pre-deployment-training|PREPARING PEACEOPS|9||bond
cyber-defence/critical-infrastructure|INFRA GUARDV|7|TRADE|bond
organised-crime/drug-trafficking|DRUGS INVESTIGATE|8|TRAIN|bond
organised-crime/arms-trafficking|GUNS ILLICIT|5|DELIVER|bond
organised-crime/human-trafficking|PEOPLETRAFFIC INVESTIGATE|8|TRAIN|bond
organised-crime/drug-trafficking|DRUGS JUDGED|9||bond
organised-crime|CRIME INVESTIGATE|6|TRAIN|bond
mutual-defence/collective-defence|IFATTACKED COMEHELP|12|CYBER DISASTER|bond
mutual-defence/joint-force|CONTRIB UNIT EACHOF|8|PEACEOPS EXERCISE TRAIN DISASTER|bond
mutual-defence/joint-force|UNIT DRAWNFROM EACHOF|8|PEACEOPS EXERCISE TRAIN DISASTER|bond
mutual-defence/joint-force|LAUNCH JOINTFORCE|8|EXERCISE PEACEOPS|bond
civil-protection/disaster-response|RESCUERS STRUCK|9|EXERCISE TERROR ARMEDGROUP CARE|bond
institutional/joint-commission|BODY OVERSEE|7||bond
institutional/strategic-dialogue|MEET EVERY CHIEFS|8|COMMISSION COMMITTEE BODY EXERCISE SEA|bond
air-security/airspace-surveillance|AIRWATCH|1||bond
air-security/air-policing|AIRPOLICE|1||bond
border-security/delimitation|DEMARCATE|1|SEA|own
border-security/border-communities|BORDERFOLK|1||own
counter-terrorism/safe-havens|HAVEN|1||own
counter-terrorism/judicial-cooperation|JUDICIAL TERROR|9||own
intelligence-sharing/classified-information|CLASSIFIED|1||own
training/training-missions|TRAINMISSION|1||own
defence-industry/research-development|RESEARCH|1||own
defence-industry/military-aid|MILAID|1||own
logistics-and-basing/status-of-forces|IMMUNITY TROOPS|8||own
logistics-and-basing/withdrawal|TROOPSHOME|1||own
cyber-defence/strategic-communication|NARRATIVE FIGHT|7||own
organised-crime/police-cooperation|POLICING|1||own
mutual-defence/integrated-command|CHAINOFCOMMAND|1||own
mutual-defence/non-aggression|NONAGGRESSION|1||own
mutual-defence/neutrality|NEUTRALITY|1||own
mutual-defence/consultation|CONSULTING|1||own
civil-protection/mine-action|MINECLEARING|1|TRAIN|own
institutional/staff-talks|STAFFTALKS|1||own
arms-control/small-arms|SMALLARMS|1||own
arms-control/confidence-building|CONFIDENCE|1||own
`;
