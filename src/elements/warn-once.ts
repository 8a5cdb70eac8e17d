export { warnOnce } from '../theme/warn-once.ts';
