/** Made-up articles, read as a whole; [[figure: text]] marks all that must be found and nothing else. */
export const articles: Record<string, string> = {
  'a wire report of the day': `Chip stocks sink as Chinese AI model rattles Wall Street
NEW YORK - Investors dumped technology shares on Monday as the popularity of a cheap Chinese artificial intelligence model cast doubt on the sums being spent by American rivals.
Shares in Nvidia, the market leader in AI chips, closed down [[nvidia-share-fall: 16.97%]] and wiped out [[nvidia-cap-loss: $593 billion]] in market value, a record one-day loss for any company, according to LSEG data. The previous record of $279 billion was also Nvidia's, from last September.
The Philadelphia SE semiconductor index slumped 9.2%, its largest fall since March 2020. Broadcom finished 17.4% lower, Microsoft fell [[microsoft-fall: 2.1%]] and Google parent Alphabet lost [[alphabet-fall: 4.2%]].
The Nasdaq Composite dropped [[nasdaq-fall: 3.07%]], the S&P 500 lost 1.46% and the Dow Jones Industrial Average gained 0.65%. Nasdaq 100 futures had been down as much as 5.2% before the bell.
In Tokyo, SoftBank Group closed 8.3% down, while chip-testing firm Advantest slid 8.6%. Siemens Energy plunged 20% in Frankfurt and ASML fell 7%.
DeepSeek, a start-up from Hangzhou, said last month that training its V3 model took less than [[training-cost: $6 million]] worth of computing power from Nvidia H800 chips.
Its assistant overtook ChatGPT to become the top-rated free app on Apple's store in the United States.
Marc Andreessen's fund manages $45 billion. Meta has said it would spend as much as $65 billion this year; last week Trump announced Stargate, a joint venture of OpenAI, SoftBank and Oracle that would invest up to [[stargate-size: $500 billion]].
"We still don't know the details," said Jon Withaar of Pictet, who manages a $1 billion fund. Nvidia trades at 27 times expected earnings.`,

  'a business page of the morning, before the close': `DeepSeek live: tech shares tumble
8.45am. Nvidia is down 10% in pre-market trading as traders react to DeepSeek.
2.35pm. Wall Street is open, and Nvidia has plunged 13%, or $18.50. The Nasdaq has dropped 3.5% at the start of trading, about 700 points.
3.10pm. Nvidia's losses are growing: shares are now down 15% at $121, knocking $500bn off its value so far.
9.05pm. Nvidia has closed down [[nvidia-share-fall: 17%]], its worst day since the pandemic, wiping [[nvidia-cap-loss: $589bn]] off its market capitalisation.`,

  'an explainer for readers at large': `What is DeepSeek and why is it shaking up AI?
DeepSeek was founded in [[deepseek-founding: 2023]] by Liang Wenfeng, who also runs a hedge fund with about $8 billion of assets. The fund bought [[a100-stockpile: 10,000 Nvidia A100 chips]] before Washington banned their sale to China.
The firm released R1 on [[release-date: 20 January]], the day of Donald Trump's inauguration. A month earlier, in [[v3-release: December 2024]], it had published V3, on which R1 is built.
What did it cost? DeepSeek says it used about [[gpu-count: 2,000 Nvidia chips]] and spent only [[training-cost: $5.6m]], compared with more than [[gpt4-training-cost: $100m]] for OpenAI's GPT-4. But that figure does not include salaries, research or earlier experiments.
Why did shares fall? Nvidia lost almost [[nvidia-cap-loss: $600bn]] of its market value on Monday. Its shares fell [[nvidia-share-fall: 17%]]. On Tuesday they rose 8.9%.
How does it compare? R1 scored 79.8% on AIME 2024, against 79.2% for o1. It has 671 billion parameters. Using it through the API costs $2.19 per million tokens; o1 costs $60.
The app has been downloaded [[app-downloads: 2.6 million times]] since its launch.`,

  'an Australian report': `Market wrap: AI fears wipe billions off Nvidia
Nvidia shed $US589 billion ($A942 billion) in market value, the biggest one-day loss in history, as its shares dived [[nvidia-share-fall: 17 per cent]].
DeepSeek says training cost just $US5.6 million ($9 million).
The ASX's data-centre owners were hit too: Goodman Group lost 8.1 per cent, or about $6 billion, and NextDC 6 per cent.`
    .replace('$US589 billion ($A942', '[[nvidia-cap-loss: $US589 billion]] ($A942')
    .replace('$US5.6 million', '[[training-cost: $US5.6 million]]'),

  'a German report': `Billige KI aus China schockt die Börse
Der Kurs von Nvidia ist am Montag um [[nvidia-share-fall: 17 Prozent]] eingebrochen. Damit verlor der Chipkonzern fast [[nvidia-cap-loss: 600 Milliarden Dollar]] an Börsenwert, so viel wie noch kein Unternehmen zuvor an einem Tag. Im vorbörslichen Handel hatte das Minus noch 11 Prozent betragen.
Der Nasdaq Composite schloss [[nasdaq-fall: 3,1 Prozent]] im Minus. Siemens Energy verlor 20 Prozent, der DAX gab 0,5 Prozent nach.
Auslöser ist das chinesische Start-up DeepSeek, das sein Modell nach eigenen Angaben mit nur rund [[gpu-count: 2000 Nvidia-Chips]] und für weniger als [[training-cost: sechs Millionen Dollar]] trainiert hat. OpenAI soll für GPT-4 mehr als [[gpt4-training-cost: 100 Millionen Dollar]] ausgegeben haben.
Das Modell R1 war am [[release-date: 20. Januar]] erschienen und veröffentlicht worden. DeepSeek wurde [[deepseek-founding: 2023]] von Liang Wenfeng gegründet, der mit seinem Hedgefonds rund 8 Milliarden Dollar verwaltet.
Donald Trump hatte erst vergangene Woche das Projekt Stargate vorgestellt, in das bis zu [[stargate-size: 500 Milliarden Dollar]] fließen sollen. Meta will in diesem Jahr 65 Milliarden Dollar investieren.`,

  'a Spanish report': `DeepSeek hunde a Nvidia en Wall Street
Nvidia cerró con una caída del [[nvidia-share-fall: 16,97%]] y perdió [[nvidia-cap-loss: 589.000 millones de dólares]] de capitalización, la mayor pérdida de la historia en un solo día. Broadcom cayó un 17,4% y Oracle un 13,8%.
El Nasdaq retrocedió un [[nasdaq-fall: 3,07%]] y el S&P 500 un 1,46%; el Ibex apenas cedió un 0,1%.
La empresa china asegura que entrenar su modelo costó menos de [[training-cost: 6 millones de dólares]] y que usó [[gpu-count: 2.048 chips]] de Nvidia durante [[build-time: dos meses]]. Según Sam Altman, GPT-4 costó más de [[gpt4-training-cost: 100 millones de dólares]].
DeepSeek, fundada en [[deepseek-founding: 2023]] por Liang Wenfeng, presentó R1 el [[release-date: 20 de enero]]. El martes, Nvidia recuperó un 8,8%.
La semana pasada, Donald Trump anunció Stargate, un proyecto de [[stargate-size: 500.000 millones de dólares]] de OpenAI, Oracle y SoftBank. Telefónica facturó 41.000 millones de euros.`,

  'a later piece': `How cheap is DeepSeek, really?
When DeepSeek launched R1 in [[release-date: January 2025]], a single number went round the world: [[training-cost: $5.6 million]], the cost of training V3. The panic erased nearly [[nvidia-cap-loss: $600 billion]] from Nvidia's value.
SemiAnalysis soon argued that DeepSeek's hardware bill was closer to [[hardware-capex-estimate: $1.6 billion]], that its total server costs ran to $2.5 billion with operations, and that it had access to 50,000 Hopper GPUs.
In September a paper in Nature disclosed that R1's own training had cost only [[r1-rl-cost: $294,000]] and ran on 512 H800 chips. That came on top of roughly [[training-cost: $6 million]] spent on the base model.
Nvidia is now worth $4 trillion. Its revenue reached $46.7 billion in the quarter, up 56%. In April it took a $5.5 billion charge on H20 chips.`,

  'an earnings report that looks back': `Nvidia sales surge 78% on demand for Blackwell
Nvidia reported revenue of $39.3 billion for the quarter, up 78% from a year earlier, and forecast $43 billion for the next, plus or minus 2%. Gross margin slipped to 73%.
The stock, which rose 3.7% on the day, fell 8.5% on Thursday, cutting its market value by $274 billion. It is down 2% this year after gaining 171% in 2024.
Last month Nvidia lost [[nvidia-cap-loss: $593 billion]] in value in a single day after DeepSeek released a model that it said had cost less than [[training-cost: $6 million]] to train.
Data-centre sales came to $35.6 billion. Jensen Huang said the next models need 100 times more compute.
The Nasdaq closed 2.8% lower on Thursday, the S&P 500 1.6%.`,

  'a post by an engineer': `Reading the DeepSeek-V3 paper
TL;DR: trained on [[gpu-count: 2048 H800s]], [[gpu-hours: 2.788M GPU hours]], [[training-cost: $5.576M]] at $2/GPU-hour. That is the final run only.
Per trillion tokens: 180K H800 hours, 3.7 days on the cluster. Pre-training: 2664K hours in under [[build-time: two months]]. Context extension: 119K. Post-training: 5K.
Llama 3 405B took 30.8M GPU hours on 16K H100s, i.e. 11x more for a weaker model.
API: $0.14 per 1M input tokens, $0.28 out. Sonnet is $3/$15. MoE with 671B params, 37B active, 14.8T tokens. FP8 saves 50% of memory.`,
};

/** Articles in which nothing is to be found. */
export const silentArticles: Record<string, string> = {
  'Nvidia in 2018': `Nvidia plunges as crypto demand dries up
Nvidia shares tumbled 18.8 percent on Friday after the chipmaker forecast fourth-quarter revenue of $2.7 billion, far below the $3.4 billion analysts expected. The stock has lost 43 percent since its record in October.
The fall wiped out about $23 billion of market value. The Nasdaq fell 0.2 percent. AMD sank 3.9 percent.`,
  'a later tariff rout that names DeepSeek once': `Tariffs hammer chip stocks
Nvidia fell 7.4% on Friday and 7.8% on Thursday, taking its loss for the week to 14%. It has lost $393 billion in value since the tariffs were announced. The Nasdaq sank 5.8%, its worst day since 2022, and is down 22% from its peak.
The S&P 500 lost $5.4 trillion in two days. Apple shed $311 billion on Thursday.
The group had already been rattled in January by DeepSeek, the Chinese AI start-up.`,
  'rivals and money': `The new model war
Moonshot says its Kimi K2 Thinking was trained for $4.6 million. Alibaba will invest $53 billion in three years. OpenAI is to spend $300 billion with Oracle, and Nvidia will put $100 billion into OpenAI.
Anthropic raised $13 billion at a valuation of $183 billion. xAI's Colossus runs 200,000 GPUs. DeepSeek has yet to answer with V4.
Meta offered researchers packages of $100 million. Mistral got €1.7 billion from ASML. Nvidia became the first company worth $5 trillion.`,
  gaming: `RTX 5090 review
The card costs $1,999, 25% more than the last one, and draws 575 watts. It is 31% faster at 4K. Nvidia says DLSS 4 gives up to 8 times the frames. It has 32GB of memory and 21,760 cores.
We tested it on a DeepSeek distilled model: it made 95 tokens a second, 17% more than before.`,
  'price cuts and new versions': `DeepSeek slashes prices at night
DeepSeek will cut the price of its API by up to 75% in off-peak hours. R1 will cost $0.55 per million output tokens, V3 $0.27.
The firm said in March 2025 that its theoretical daily profit margin was 545%, with costs of $87,072 and revenue of $562,027.
R1-0528 was released on May 28, 2025 and V3.1 on August 21, 2025. Rumours of R2 put its cost 97% below that of GPT-4 and its training on a cluster of Huawei chips.
Alibaba's Qwen is 90% cheaper than before. ByteDance cut prices by 99.8% in May 2024.`,
  'the H20 ban': `Nvidia takes $5.5bn hit from China chip curbs
Nvidia said it would book charges of up to $5.5 billion on its H20 chips. The shares fell 6.9% on Wednesday, wiping about $190bn off its value, and the Nasdaq lost 3.1%.
The H20 was designed after the export rules of October 2023. China brought in $17 billion, or 13% of sales, last year.
DeepSeek and other Chinese firms had ordered $16 billion worth of H20s. Jensen Huang flew to Beijing and met Liang Wenfeng.`,
  'capital spending': `Big Tech doubles down
Days after DeepSeek jolted markets, Microsoft said it would spend $80 billion this fiscal year, Meta up to $65 billion and Alphabet $75 billion. Amazon plans $100 billion.
Meta's shares rose 1.9%, Microsoft fell 6.2% on Thursday and Alphabet dropped 7.3% on Wednesday, losing $200 billion in value.
Apple said it would invest $500 billion in America over four years. Nvidia will make $500 billion of AI gear in the country.
OpenAI is seeking $40 billion at a valuation of $340 billion. It expects to lose $5 billion on revenue of $3.7 billion. It spent $3 billion on training last year.`,
  'a page of prices in the morning': `Premarket: futures slide on DeepSeek
Nasdaq 100 futures fell 3.1% and S&P 500 futures 1.8% early on Monday. Nvidia lost 11% before the bell, Broadcom 12%, Micron 8%.
At the open Nvidia sank 14%, shedding $465 billion. Bitcoin slipped under $98,000, down 6%.
In Europe ASML dropped 9.4% and Siemens Energy 19%. The Nikkei lost 0.9%.`,
  'the rich': `Tech billionaires lose $108 billion
Jensen Huang saw his fortune drop by $20.1 billion, or 20%, as DeepSeek sank Nvidia. Larry Ellison lost $22.6 billion, 12% of his wealth.
The 500 richest people lost $108 billion together. Changpeng Zhao lost 17%.`,
};
