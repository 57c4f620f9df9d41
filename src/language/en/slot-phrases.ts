import type { SlotPhrases } from '../slot-phrases.ts';

/** Words that say why, on what condition, with what result, and what others made of it. */
export const SLOT_PHRASES: SlotPhrases = {
  motive:
    /(?<!\p{L})(?:in order to|because|so as to|in (?:response|retaliation|reply) (?:to|for)|in answer to|(?:and )?answered an? |aim(?:ed|ing) (?:at|to)|meant to|intended to|designed to|with the aim of|(?:the )?(?:\p{L}+'s )?(?:aim|purpose|goal|objective)[^,;:.]{0,40}? is to|(?:was|were|is|are) (?:meant|intended|needed|necessary) to|(?:meant|wanted|wants?|seeks?|sought|tries|tried|trying|intends?|intended|hoped?) to(?!\p{L})|(?:telling|warning|asking|urging|ordering) (?:the|them|those|this|its|their|“)|because of|against threats|in (?:the )?face of|(?:that |which |who )?had (?:fired|opened fire|dropped|shown|attacked|threatened)(?!\p{L})|after (?:the \p{L}+|it|they|he) had (?:fired|opened|dropped|shown|come|attacked|moved)(?!\p{L})|posed a (?:threat|danger)|(?:put|puts|putting|endangered|endangering)(?= )|serv(?:ed|es|ing) the interests|competing for|amid a contest|for coming|to (?:beat|train|contain|save|reach|protect|defend|cut|prevent|stop|deter|help|warn|tell|ask|support|retake|force|counter|understand|keep|fight|beat|defeat)(?!\p{L})|(?:that |which |who |they )?(?:had )?threaten(?:ed|ing|s)?(?!\p{L})|pos(?:ed|ing|e|es) a threat|(?:seen|judged|considered|regarded|described|viewed) (?:as |to be )?(?:a )?threat\p{L}*|as a threat|a threat to|for coming too close|had come too close|for getting too close)/gu,
  condition:
    /(?<!\p{L})(?:on condition that|unless|provided that|after (?:several|repeated|many|numerous|a number of|earlier) warnings|ignored (?:\p{L}+ )?warnings|despite|any (?:move|moves|movement|entry|incursion|approach|intrusion)|moves towards|if (?:the|they|it|its|a|an|those|loyal)(?!\p{L})|not to (?:cross|pass|go)|warnings (?:unheeded|ignored))/gu,
  owned:
    /(?<!\p{L})(?:(?:\p{L}+ly )?belong(?:ed|ing|s)?(?:,? \p{L}+ \p{L}+,)? to|(?:owned|operated|flown) by)(?!\p{L})/gu,
  ofOwner:
    /^(?:(?:a|an|the|two|three) )?(?:\p{L}+ ){0,2}(?:drone|plane|aircraft|jet|helicopter|warplane|vessel|ship)s? (?:of|belonging to|owned by|operated by)\s+(?:what [\p{L} ]+ calls?\s+)?["“]?/u,
  ownerUnknown:
    /(?<!\p{L})(?:where the \p{L}+ came from[^.;:]{0,40}?(?:assessed|unknown|unclear|established)|(?:the )?origin of the \p{L}+[^.;:]{0,30}?(?:unknown|unclear|assessed)|not (?:specify|say) (?:who|whose)[^.;:,]{0,30}?(?:flying|operating|drone|owned))/gu,
  blames:
    /(?<!\p{L})(?:(?:believed|thought|suspected|alleged|said) to (?:be|have been) (?:by|carried out by|the work of)|attributed to|blamed on|(?:suspects?|blames?|accuses?)|(?:allegedly|reportedly) (?:been )?(?:sent|launched|carried out|fired) by|claimed by|points? to)(?!\p{L})/gu,
  blamed: /(?<!\p{L})(?:blamed|suspected|accused|held responsible)(?!\p{L})/gu,
  founded:
    /(?<!\p{L})(?:set up|established|created|declared|agreed-upon|agreed(?: on)?|drawn up|instituted)(?!\p{L})/gu,
  agreed: /^agreed-upon$/u,
  when: /(?<!\p{L})(?:shortly (?:before|after|afterwards)|at dawn|before dawn|overnight|during the night|earlier (?:that|the same|this|in the) (?:day|week)|the same day|(?:minutes|hours|days) (?:later|earlier)|(?:an|one|two|three) (?:hour|hours|days|weeks) (?:later|earlier|after|before|ago)|in recent (?:days|weeks|hours)|that week|the month before|the week before|the day before(?: at \d{1,2}[:.]\d\d)?)(?!\p{L})/gu,
  counted:
    /^ (?:time|incident|clash|operation|of (?:the|this) (?:week|day|month|year|kind)|in all|this (?:week|month|year))(?: in all)?(?:[\p{L} ]{0,60}? (?:since|in) (?:the |mid-|a |two |three |less than )?[\p{L}\d-]+(?: [\p{L}]+)?)?(?!\p{L})/u,
  since:
    /(?<!\p{L})for (?:more than a|several|some|about a|many|nearly a|a few|two|three)\s?(?:days|weeks|months|month|years|year)(?!\p{L})/gu,
  outcome:
    /(?<!\p{L})(?:(?:has|have|had|was|were) (?:been )?(?:already )?(?:increased|strengthened|enlarged|grown|emptied|evacuated|heard|noticed|gone back|failed|beaten back|repelled|driven back|stopped|halted|forced|succeeded|thwarted|pushed back)|(?:the )?(?:attack|offensive|attempt|assault) failed|(?:so far )?without (?:success|result)|to no avail|had to (?:pull back|withdraw|retreat|go back)|a proportionate|(?:increased|enlarged|strengthened) (?:our|its|their|the) (?:presence|footprint)|an (?:investigation|inquiry)|stopped the (?:advance|progress)|(?:is|are|was|were) (?:still )?(?:going on|under way|ongoing)|goes on|(?:is|was|are|were) no longer (?:held|there)|not been halted|cannot (?:move|advance|reach)|halted (?:them|the|it)|failed to|success,? |an escalation)/gu,
  reaction:
    /(?<!\p{L})(?:(?:strongly |sharply |firmly )?(?:condemned|denounced|deplored|criticised|criticized|welcomed|protested)|ready to (?:defend|respond|answer|react|retaliate)|will defend|would defend|do(?:es)? not (?:seek|want)|seeks? no|will not hesitate|would not hesitate|warned (?:of|against|that)|has not (?:immediately )?acknowledged|have not (?:immediately )?acknowledged|did not (?:immediately )?acknowledge|will not (?:be|let)|retaliated|responded|wants? no|plans? no|did not mind|would not be|call(?:s|ed)? for|could well|will (?:soon )?(?:turn|respond|answer|appeal)|would (?:answer|respond|point|go on)|found (?:it )?threatening|see that as|had complained|complain(?:s|ed)|nobody may|in (?:reply|readiness|answer)|striking back|remains? ready|ready for any)/gu,
  damage: /(?<!\p{L})(?:(?:no|any|material|heavy|some|caused|causing|without|neither harm nor) (?:material )?damage)/gu,
  breaking: /(?<!\p{L})(?:destroy|damag|wreck|burnt|burned)/u,
  means:
    /(?<!\p{L})(?:(?:air|drone|missile|precision|kinetic|rocket|suicide|artillery|mortar)[ -](?:strikes?|attacks?|raids?|fire)|airstrikes?|suicide drones?|(?:an? )?(?:constant|air) cover|(?:either )?with (?:a |an |several |two )?(?:missiles?|drones?|rockets?)|(?:by|using|with the help of) (?:an? |several |two |three |multiple )?(?:drones?|missiles?|rockets?|planes?|warplanes?|helicopters?|shells?|mortars?|jets?|unmanned))(?!\p{L})/gu,
  platform:
    /(?<!\p{L})(?:aircraft|(?:war)?planes?(?!\p{L})|fighter jet|jets?(?!\p{L})|bomber|helicopter|drone|f-\d\d|missile|rocket|shell)/u,
  unharmed:
    /(?<!\p{L})(?:no (?:casualties|casualty|deaths?|dead|injur(?:y|ies)|wounded|victims?|losses|loss of life)|without (?:casualties|losses|victims|injury)|nobody (?:was |had been )?(?:killed|hurt|injured|wounded)|no one (?:was |had been )?(?:killed|hurt|injured|wounded))/gu,
  deadWord: /dead|death|killed|killing|martyr/u,
  hurtWord: /wound|injur|hurt/u,
  vagueToll:
    /(?<!\p{L})(?:(?:killing|wounding|injuring) (?:several|many|some|a number of) \p{L}+|(?:several|many|some) (?:\p{L}+ )?(?:(?:was|were|had been) )?(?:killed|wounded|injured)|possible (?:us |american )?(?:dead(?: and wounded)?|deaths|casualties|victims|wounded)|(?:martyrs|casualties),? (?:but )?no number|“?martyrs|not aware of any (?:casualties|deaths|victims)|no information [^.;:]{0,40}?casualties|an (?:unknown|unspecified) number of (?:dead|deaths|casualties|wounded))(?!\p{L})/gu,
  vagueTroops:
    /(?<!\p{L})(?:an? (?:small|large|larger|smaller) (?:group|element|number|contingent)(?: of [\p{L}-]+(?: (?:forces|fighters|troops|soldiers|men))?)?|(?:declines?|declined|refuses?|refused) to (?:give|say|specify) (?:their|the|its) (?:numbers?|strength))(?!\p{L})/gu,
  oneThing:
    /(?<!\p{L})(?:a|an|one) (?:(?:anti-aircraft|artillery|armou?red|armed|battle|light|heavy) )?(?:tank|truck|gun|cannon|vehicle|piece|weapon|battery|missile|shell|munition|rocket launcher)(?!\p{L})/gu,
  people: /^(?:people|persons?|individuals?|members?)/u,
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
  nominal:
    /^(?:a|an|the|its|their|his|her|our|two|three|four|five|six|seven|eight|nine|ten|several|some|many|this|these|those)(?!\p{L})/u,
  actors: [
    'force',
    'army',
    'air force',
    'plane',
    'warplane',
    'aircraft',
    'jet',
    'fighter',
    'helicopter',
    'coalition',
    'militia',
    'rebel',
    'soldier',
    'troop',
    'police',
    'group',
    'paratroop',
    'commando',
    'jihadist',
    'militant',
    'insurgent',
    'government',
    'gunm',
    'protester',
    'demonstrator',
    'attacker',
    'unit',
    'guard',
    'navy',
    'authorit',
    'men',
    'officer',
    'rescuer',
    'firefighter',
    'judge',
    'court',
    'party',
    'union',
    'worker',
    'student',
    'artillery',
    'drone',
    'military',
    'side',
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
  opens:
    /[,;:.!?—]|(?<!\p{L})(?:that|but|where|while|so that|then|which|instead)(?!\p{L})|(?<!\p{L})and (?=that|it|they|he|she|has |have |had |was |were |will |would )/gu,
  ends: /\s(?:(?:he|she|they|it) (?:said|says|added|adds)|according to|but|and (?:has|have|had|that|was|were)|said)(?!\p{L})/u,
};
