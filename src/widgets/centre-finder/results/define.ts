import '../../../elements/button/define.ts';
import '../../../elements/choice-group/define.ts';
import '../../../elements/icon/define-all.ts';
import '../../../elements/notice/define.ts';
import '../../../elements/skeleton/define.ts';
import '../../../elements/tag/define.ts';
import { define } from '../../../elements/define.ts';
import { LcCentreResults } from './centre-results.ts';

define('lc-centre-results', LcCentreResults);
