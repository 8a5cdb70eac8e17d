import '../../elements/brand-mark/define.ts';
import '../../elements/button/define.ts';
import '../../elements/choice-group/define.ts';
import '../../elements/combobox/define.ts';
import '../../elements/disclosure/define.ts';
import '../../elements/icon/define.ts';
import '../../elements/notice/define.ts';
import '../../elements/skeleton/define.ts';
import '../../elements/tag/define.ts';
import { define } from '../../elements/define.ts';
import { LcCentreFinder } from './centre-finder.ts';

define('lc-centre-finder', LcCentreFinder);
