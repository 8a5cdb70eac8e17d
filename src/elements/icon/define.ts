import { define } from '../define.ts';
import { LcIcon } from './icon.ts';

define('lc-icon', LcIcon);
