import { define } from '../elements/define.ts';
import { LcTheme } from './lc-theme.ts';

define('lc-theme', LcTheme);
