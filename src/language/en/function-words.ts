const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Words that never begin or end a name and are never counted. */
export const FUNCTION_WORDS = list(`
i'd i'm i've i'll we've we're we'd we'll you've you're you'd you'll they've they're they'd they'll he'd he'll she'd she'll it'd it'll that'd that'll there'd there'll who've who'd could've should've would've don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't ain't let's
the a an this that these those my your his her its our their some any no every each all both either neither such another other others
i you he she it we they me him us them myself himself herself itself themselves who whom whose which what where when why how
and but or nor so yet for if because although though while whereas unless until since as than whether once
in on at by to from of with without within into onto over under above below between among amid against about around near after before during through throughout across along behind beyond beside besides despite except inside outside off out up down toward towards upon via per like unlike
is are was were be been being am has have had having do does did will would shall should can could may might must
not never also only just even still already again always often sometimes here there now then today yesterday tomorrow ago however meanwhile moreover therefore thus nevertheless nonetheless
's yes very more most less least much many few several
`);

/** Ordinary words an English sentence may begin with in front of a name, or alone. */
export const OPENERS = list(`
according asked speaking born founded located based led backed former current ex late early mid both two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores
first second third last next later earlier recently currently separately similarly instead indeed perhaps maybe overall elsewhere nearby additionally further furthermore finally initially previously
officials troops forces soldiers residents witnesses sources police people civilians authorities activists rebels militants fighters analysts experts critics supporters protesters opposition
earlier local state security military government reports images photos pictures video read see watch listen follow subscribe share click photo image source credit updated published
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
mr mrs ms dr let please thank thanks nothing everyone everybody someone somebody anyone nobody none one
afterwards afterward thereafter elsewhere overnight formerly originally eventually subsequently consequently hence accordingly likewise beforehand abroad offshore onshore upstream downstream ashore aboard inland outdoors indoors underground midweek worldwide locally nationally globally
given following including regarding citing quoting asked pressed questioned seen known described dressed wearing standing sitting
`);
