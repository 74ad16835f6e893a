import type { FactValue } from './claim/Claim';
import type { AttachmentInput, ClaimInput } from './claim/ClaimInput';
import type { KnownPolicy } from './KnownPolicy';
import type { PartAt } from './PartAt';
import type { PolicyInput } from './policy/Policy';
import type { InstantInput } from './time/readInstant';

type ReasonOf<Given> = PartAt<Given, ['terms', 'reasons', 'accepted', number, 'reason']>;
type KindOf<Given> = PartAt<Given, ['terms', 'attachmentKinds', number, 'kind']>;
type FactOf<Given> = PartAt<Given, ['facts', number]>;
type EventOf<Given> = PartAt<Given, ['events', number, 'event']>;

type Resolutions = ['resolutions', 'offered', number, 'resolution'];
type Channels = ['channels', 'accepted', number];
/** Where an exception sets a term. */
type SetByException = ['exceptions', number, 'set'];

interface TypesOfFacts {
  readonly boolean: boolean;
  readonly number: number;
  readonly text: string;
  readonly enum: FactValue;
}

/** What a fact can be, from how it is declared. */
type ValueOf<Fact> = Fact extends { readonly type: 'enum'; readonly values: readonly (infer Value)[] }
  ? Value
  : Fact extends { readonly type: infer Type extends keyof TypesOfFacts }
    ? TypesOfFacts[Type]
    : FactValue;

/** Values by name, none of which has to be there; where no name is known, none can be. */
type ByName<Name, Values> = [Name] extends [never]
  ? Readonly<Record<string, never>>
  : string extends Name
    ? Readonly<Record<string, Values[keyof Values]>>
    : { readonly [Each in keyof Values]?: Values[Each] };

type FactsOf<Fact> = ByName<
  PartAt<Fact, ['fact']>,
  { [Each in Fact as PartAt<Each, ['fact']> & PropertyKey]: ValueOf<Each> }
>;
type EventsOf<Name> = ByName<Name, { [Each in Name & PropertyKey]: InstantInput }>;

type RequestInput = NonNullable<ClaimInput['request']>;
type InspectionInput = NonNullable<ClaimInput['inspection']>;

/** A claim in which some names are known. */
interface ClaimInputNaming<Reason, Resolution, Channel, Kind, Facts, Events>
  extends Omit<ClaimInput, 'request' | 'inspection' | 'facts' | 'events'> {
  readonly request?:
    | (Omit<RequestInput, 'channel' | 'reason' | 'resolution' | 'attachments'> & {
        readonly channel: Channel | (string & {});
        readonly reason?: Reason | null | undefined;
        readonly resolution?: Resolution | null | undefined;
        readonly attachments?:
          | readonly (Omit<AttachmentInput, 'kind'> & { readonly kind: Kind })[]
          | null
          | undefined;
      })
    | null
    | undefined;
  readonly inspection?:
    | (Omit<InspectionInput, 'facts'> & { readonly facts?: Facts | null | undefined })
    | null
    | undefined;
  readonly facts?: Facts | null | undefined;
  readonly events?: Events | null | undefined;
}

type ClaimInputOf<Given> = ClaimInputNaming<
  ReasonOf<Given>,
  PartAt<Given, ['terms', ...Resolutions]> | PartAt<Given, [...SetByException, ...Resolutions]>,
  PartAt<Given, ['terms', ...Channels]> | PartAt<Given, [...SetByException, ...Channels]>,
  KindOf<Given>,
  FactsOf<FactOf<Given>>,
  EventsOf<EventOf<Given>>
>;

/**
 * A claim of which the policy can read everything: `satisfies ClaimInputUnder<typeof policy>`.
 *
 * Reasons, resolutions, kinds of attachments, facts with their values, and events are those of the policy that
 * `definePolicy` has given. A channel may be any: a claim by another than those accepted is a finding. Of a `Policy`
 * whose names are not known before it is read, any name is allowed.
 */
export type ClaimInputUnder<Given extends PolicyInput> = ClaimInputOf<KnownPolicy<Given>>;
