import { define } from '../define.ts';
import { LcSkeleton } from './skeleton.ts';

define('lc-skeleton', LcSkeleton);
