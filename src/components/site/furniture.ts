import Belief from './Belief.astro';
import Check from './Check.astro';
import Claim from './Claim.astro';
import Engines from './Engines.astro';
import LiveScope from './LiveScope.astro';
import LiveSteps from './LiveSteps.astro';
import Question from './Question.astro';
import Scenario from './Scenario.astro';

/** What a chapter may use besides Markdown, by the name that its text uses. */
export const furniture = { Belief, Check, Claim, Engines, LiveScope, LiveSteps, Question, Scenario };
