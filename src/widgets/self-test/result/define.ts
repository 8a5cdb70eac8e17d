import '../../../elements/brand-mark/define.ts';
import '../../../elements/button/define.ts';
import '../../../elements/choice-group/define.ts';
import '../../../elements/disclosure/define.ts';
import '../../../elements/icon/define-all.ts';
import '../../../elements/tag/define.ts';
import { define } from '../../../elements/define.ts';
import { addMessages } from '../../../localization/localization.ts';
import { resultMessages } from './messages.ts';
import { LcTestResult } from './test-result.ts';

addMessages(resultMessages);
define('lc-test-result', LcTestResult);
