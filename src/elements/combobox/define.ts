import '../icon/define.ts';
import { define } from '../define.ts';
import { LcCombobox } from './combobox.ts';

define('lc-combobox', LcCombobox);
