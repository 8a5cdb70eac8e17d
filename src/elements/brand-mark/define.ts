import { define } from '../define.ts';
import { LcBrandMark } from './brand-mark.ts';

define('lc-brand-mark', LcBrandMark);
