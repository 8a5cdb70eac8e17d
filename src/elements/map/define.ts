import '../button/define.ts';
import '../icon/define-all.ts';
import { define } from '../define.ts';
import { LcMap } from './map.ts';

define('lc-map', LcMap);
