/** How an item tells what somebody was busy with (rules.md E26); patterns over lower-case text, from its first word on. */
export const activityVerbs: readonly string[] = [
	'(?:continued|kept) (?:to )?(?:work(?:ing)?|our work|my work|talks|discussions|conversations|collaborat\\w+|support\\w*|help\\w*|with|on)',
	'(?:worked|working) (?:closely |hard )?(?:on|with)',
	'met with',
	'(?:held|had|hosted|attended|joined) (?:an? |the |our |several |some |two |three |multiple |many |more |another )?(?:[\\p{L}-]+ ){0,3}(?:meetings?|calls?|sessions?|syncs?|workshops?|discussions?|conversations?|chats?|interviews?|conferences?|events?|1:1s)',
	'(?:discussed|looked into|explored|reviewed|investigated|monitored)',
	'(?:synced|aligned|coordinated|engaged|partnered|collaborated|liaised|connected) with',
	'participated in',
	'(?:supported|helped|assisted) (?:the |our )?(?:[\\p{L}-]+ ){0,2}(?:team|teams|colleagues|sales|support|marketing|legal|engineering|customers)',
	'kicked off (?:talks|discussions|conversations|work|planning|brainstorm\\w*)',
	'made (?:good |great |steady |some |more |significant )?progress (?:on|with|in)',
];

/** Work for the eyes of those above. */
export const visibility: readonly string[] = [
	'visibility (?:to|with|from|for|among|within) (?:senior |executive |our |the )?(?:leadership|management|executives?|execs?|c-suite|board|vps?|ceo)',
	'(?:good|great|bad|better) optics',
	'(?:promo|promotion) (?:case|doc|document|packet|package|cycle)',
	'(?:looks|look|looked) good (?:for|to|in front of) (?:leadership|management|executives|execs|the board)',
	'(?:get|gets|got|take|takes|took) (?:the |full |more )?credit for',
];
