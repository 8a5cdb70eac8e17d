import '../../elements/brand-mark/define.ts';
import '../../elements/button/define.ts';
import '../../elements/combobox/define.ts';
import '../../elements/icon/define.ts';
import { define } from '../../elements/define.ts';
import { LcCentreFinder } from './centre-finder.ts';

define('lc-centre-finder', LcCentreFinder);
