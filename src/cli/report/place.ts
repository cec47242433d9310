export { startOf } from '../../coach/text/place.ts';
