import type { SlotPhrases } from '../slot-phrases.ts';

/** Words that say why, on what condition, with what result, and what others made of it. */
export const SLOT_PHRASES: SlotPhrases = {
  motive:
    /(?<!\p{L})(?:in order to|because|so as to|in (?:response|retaliation|reply) (?:to|for)|in answer to|(?:and )?answered an? |aim(?:ed|ing) (?:at|to)|meant to|intended to|designed to|with the aim of|to (?:protect|defend|cut|prevent|stop|deter|help|warn|tell|ask|support|retake|force|counter|understand|keep|fight|beat|defeat)(?!\p{L})|(?:that |which |who |they )?(?:had )?threaten(?:ed|ing|s)?(?!\p{L})|pos(?:ed|ing|e|es) a threat|(?:seen|judged|considered|regarded|described|viewed) (?:as |to be )?(?:a )?threat\p{L}*|as a threat|a threat to|for coming too close|had come too close|for getting too close)/gu,
  condition:
    /(?<!\p{L})(?:on condition that|unless|provided that|after (?:several|repeated|many|numerous|a number of|earlier) warnings|ignored (?:\p{L}+ )?warnings|despite|any (?:move|moves|movement|entry|incursion|approach|intrusion)|moves towards|if (?:the|they|it|its|a|an|those|loyal)(?!\p{L})|not to (?:cross|pass|go)|warnings (?:unheeded|ignored))/gu,
  outcome:
    /(?<!\p{L})(?:(?:has|have|had|was|were) (?:been )?(?:failed|beaten back|repelled|driven back|stopped|halted|forced|succeeded|thwarted|pushed back)|(?:the )?(?:attack|offensive|attempt|assault) failed|(?:so far )?without (?:success|result)|to no avail|had to (?:pull back|withdraw|retreat|go back)|a proportionate|(?:increased|enlarged|strengthened) (?:our|its|their|the) (?:presence|footprint)|an (?:investigation|inquiry)|stopped the (?:advance|progress))/gu,
  reaction:
    /(?<!\p{L})(?:(?:strongly |sharply |firmly )?(?:condemned|denounced|deplored|criticised|criticized|welcomed|protested)|ready to (?:defend|respond|answer|react|retaliate)|will defend|would defend|do(?:es)? not (?:seek|want)|seeks? no|will not hesitate|would not hesitate|warned (?:of|against|that)|has not (?:immediately )?acknowledged|have not (?:immediately )?acknowledged|did not (?:immediately )?acknowledge|will not (?:be|let)|retaliated|responded)/gu,
  damage: /(?<!\p{L})(?:(?:no|any|material|heavy|some|caused|causing|without) (?:material )?damage)/gu,
  none: /(?<!\p{L})(?:no|not any|without(?: any)?|nor)\s*$/u,
  unharmed:
    /(?<!\p{L})(?:no (?:casualties|casualty|deaths?|dead|injur(?:y|ies)|wounded|victims?|losses|loss of life)|without (?:casualties|losses|victims|injury)|nobody (?:was |had been )?(?:killed|hurt|injured|wounded)|no one (?:was |had been )?(?:killed|hurt|injured|wounded))/gu,
  troops: [
    'soldier',
    'troop',
    'fighter',
    'militia',
    'men',
    'rebel',
    'police',
    'officer',
    'personnel',
    'member',
    'insurgent',
    'commando',
  ],
  broken: [
    'vehicle',
    'tank',
    'truck',
    'piece',
    'building',
    'house',
    'bunker',
    'pick-up',
    'pickup',
    'depot',
    'bridge',
    'aircraft',
    'drone',
    'weapon',
    'technical',
  ],
  ends: /\s(?:(?:he|she|they|it) (?:said|says|added|adds)|according to|but|and (?:has|have|had|that|was|were)|said)(?!\p{L})/u,
};
