import { DEED_TABLE } from './deed-rules.ts';
import type { Concept } from './lexicon.ts';

/**
 * A measure is words near each other in one clause: the first concept, with the others within so many tokens of it.
 * `unless`: a word of the same stretch that makes it another measure. `needs: 'bond'`: on its own the wording says nothing of
 * two states (« la formation des soldats »), so the sentence must, or the one before it; `own`: the sentence itself.
 */
export type MeasureRule = {
  id: string;
  version: number;
  path: string;
  all: readonly Concept[];
  within: number;
  unless: readonly Concept[];
  needs: 'bond' | 'own' | null;
};

/** path | concepts | within | unless | bond. Most special first: what they name is not read again as something plainer. */
const TABLE = `
border-security/hot-pursuit|PURSUIT|1||
border-security/hot-pursuit|PURSUE ACROSS|9||
border-security/hot-pursuit|PURSUE BORDER|7||
border-security/joint-patrols|PATROL TOGETHER|7|SEA AIR|
border-security/joint-patrols|PATROL BORDER|7|SEA AIR|bond
border-security/joint-patrols|PATROL|1|SEA AIR FISHING|bond
maritime-security/joint-naval-patrols|PATROL SEA|9||bond
border-security/coordinated-checkpoints|CHECKPOINT TOGETHER|7||
border-security/coordinated-checkpoints|CHECKPOINT|1||bond
border-security/border-surveillance|SURVEIL BORDER|8|SEA|bond
border-security/border-surveillance|WATCH TOGETHER BORDER|10|SEA PATROL CHECKPOINT|
border-security/border-surveillance|SURVEIL TOGETHER WATCH|8|SIFT NETWORK MOVEALONG SEA PATROL MONEY CHECKPOINT ILLEGALFISH MARITIME|bond
border-security/infiltration-prevention|PREVENT INFILTRATE|6||
border-security/infiltration-prevention|PREVENT ARMEDGROUP BORDER|9|CHASE|bond
counter-terrorism/counter-financing|MONEY TERROR|7|TRAIN|
counter-terrorism/counter-financing|MONEY DISMANTLE|6||bond
counter-terrorism/counter-recruitment|RECRUIT DISMANTLE|9||bond
counter-terrorism/counter-recruitment|RECRUIT ARMEDGROUP DISMANTLE|9||
counter-terrorism/deradicalisation|DERAD ARMEDGROUP|6||bond
counter-terrorism/deradicalisation|DERAD|1||bond
counter-terrorism/joint-operations|OPERATION TOGETHER MILITARY|7|PEACEOPS SEA EXERCISE DISASTER REHEARSE|
counter-terrorism/joint-operations|OPERATION TOGETHER ARMEDGROUP|9|PEACEOPS SEA EXERCISE|
counter-terrorism/joint-operations|OPERATION TOGETHER|2|PEACEOPS SEA EXERCISE DISASTER REHEARSE|
intelligence-sharing/liaison-officers|LIAISON|1||
intelligence-sharing/liaison-officers|OFFICERS POSTED HQ|12||
intelligence-sharing/fusion-centre|FUSION|1|CYBER|
intelligence-sharing/early-warning|WARNING|1|CYBER|bond
intelligence-sharing/early-warning|ALERT TOGETHER|4|CYBER|
intelligence-sharing/real-time-exchange|EXCHANGE INFO FAST|10|CYBER|
intelligence-sharing/real-time-exchange|FAST INTEL TOGETHER|8|CYBER|
intelligence-sharing/real-time-exchange|LINK|1|CYBER|bond
training/crisis-management-training|TRAIN CRISIS|18||
training/counter-terrorism-training|TRAIN TERROR|14|OPERATION|
training/counter-terrorism-training|SCHOOLWORD TERROR|7|DISSUADE|
training/counter-terrorism-training|TRAIN COMMANDOS|5||bond
training/intelligence-training|TRAIN SPYCRAFT|20|EXCHANGE FUSION CREATE|
peacekeeping/pre-deployment-training|PREDEPLOY TRAIN|12||
peacekeeping/pre-deployment-training|TRAIN PEACEOPS|6||
peacekeeping/contingents|CONTINGENT PEACEOPS|12|TRAIN|bond
training/technical-training|TRAIN SKILL|6||bond
training/military-education|MILSCHOOL|1|TERROR PEACEOPS|bond
training/military-education|SCHOOL FORCES|7|TERROR|bond
training/military-education|SCHOOL TRAIN|7|TERROR|bond
training/military-education|SCHOOLWORD STUDY|8|TERROR|bond
training/military-education|SCHOOL EXCHANGE|6||
training/joint-exercises|EXERCISE TOGETHER|8|CYBER TELL|
training/joint-exercises|DRILL TOGETHER|9|CYBER|
training/joint-exercises|EXERCISE MILITARY|6|CYBER|bond
training/joint-exercises|EXERCISE SEA|6|CYBER|bond
training/joint-exercises|EXERCISE|1|CYBER|bond
maritime-security/anti-piracy|PIRACY|1||bond
maritime-security/fisheries-protection|ILLEGALFISH|1||bond
maritime-security|MARITIME|1||bond
maritime-security|SURVEIL SEA|6|EXERCISE|bond
maritime-security|SEA TOGETHER WATCH|6||
defence-industry/co-production|COPRODUCE ARMS|9||bond
defence-industry/co-production|COPRODUCE TOGETHER|6||bond
defence-industry/maintenance|UPKEEP ARMS|7||bond
defence-industry/maintenance|UPKEEPSITE|1||bond
defence-industry/maintenance|UPKEEP MILITARY|6||bond
defence-industry/maintenance|UPKEEP SEA|5||bond
defence-industry/arms-transfer|DELIVER ARMS|7|ARMSTRAFFIC COPRODUCE|bond
defence-industry|INDUSTRY|1|DELIVER|bond
logistics-and-basing/medical-evacuation|MEDEVAC|1|TRAIN|bond
logistics-and-basing/transit|TRANSIT MILITARY|8|ARMSTRAFFIC EXERCISE TELL|bond
logistics-and-basing/transit|TRANSIT BORDER|8|ARMSTRAFFIC EXERCISE|bond
logistics-and-basing/transit|TRANSIT|1|ARMSTRAFFIC DRUGS EXERCISE TELL WATCHGEAR|bond
logistics-and-basing/base-access|BASE ACCESS|6|TRAIN EXFIGHTER DERAD GIVEOUT|bond
logistics-and-basing/base-access|PRESENCE|1||bond
logistics-and-basing/mutual-logistics|LOGISTICS|1||bond
logistics-and-basing/mutual-logistics|SUPPLIES EXCHANGE|6|ARMSTRAFFIC|bond
logistics-and-basing/mutual-logistics|SUPPLIES TOGETHER|4|ARMSTRAFFIC|bond
cyber-defence/critical-infrastructure|CRITICAL|1||bond
cyber-defence/cyber-exchange|CYBER CYBERSHARE|9|SCHOOL|bond
cyber-defence|CYBER|1||bond
organised-crime/drug-trafficking|DRUGS FIGHT|9||bond
organised-crime/arms-trafficking|ARMSTRAFFIC FIGHT|9||bond
organised-crime/human-trafficking|PEOPLETRAFFIC FIGHT|9||bond
organised-crime|CRIME FIGHT|7||bond
mutual-defence/collective-defence|DEFENDOTHER|1||
mutual-defence/collective-defence|ATTACK ONEALL|6||
mutual-defence/joint-force|JOINTFORCE|1|EXERCISE PEACEOPS|
civil-protection/disaster-response|RELIEF|1||bond
civil-protection/disaster-response|DISASTER RESPOND|6||bond
civil-protection|CIVILPROT|1||bond
institutional/defence-attaches|ATTACHE|1||bond
institutional/joint-commission|COMMISSION TOGETHER|5||
institutional/joint-commission|COMMISSION|1||bond
institutional/joint-commission|COMMITTEE TOGETHER|3||
institutional/joint-commission|COMMITTEE CREATE|5||bond
institutional/strategic-dialogue|DIALOGUE REGULAR|7||bond
intelligence-sharing|INTEL EXCHANGE|10|CYBER|
intelligence-sharing|DATABASE TOGETHER|3|CYBER|
training|TRAIN TOGETHER FORCES|12||
training|TRAIN FORCES|5||bond
training|TRAIN TOGETHER|3||
training|TRAIN PROVIDE|4||
intelligence-sharing|INTELWORD PROVIDE|5|CYBER TRAIN|
counter-terrorism|TERROR FIGHT|6||own
border-security|BORDER WATCH|5|SEA|own
`;

/** All rules, in their order. */
export const MEASURE_RULES: readonly MeasureRule[] = `${TABLE.trim()}\n${DEED_TABLE.trim()}`.split('\n').map((line) => {
  const [path = '', all = '', within = '1', unless = '', needs = ''] = line.split('|');
  // The table names concepts only; the test of this file looks every one up.
  const concepts = (cell: string) => cell.split(' ').filter(Boolean) as Concept[];
  return { id: `measure.${path.replace('/', '.')}.${all.toLowerCase().replaceAll(' ', '-')}`, version: 1, path, all: concepts(all), within: Number(within), unless: concepts(unless), needs: needs === 'bond' || needs === 'own' ? needs : null };
});
