import { phrases } from '../prose/phrases.ts';

export const futureTimes = phrases('soon', 'shortly', 'asap', 'as soon as possible', 'in the (near|coming) (future|days|weeks|months)', 'in due course');
export const pastTimes = phrases('recently', 'lately');
