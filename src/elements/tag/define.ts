import { define } from '../define.ts';
import '../icon/define-all.ts';
import { LcTag } from './tag.ts';

define('lc-tag', LcTag);
