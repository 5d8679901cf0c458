import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '../../domain/claim.js';
import { RoleEnum } from '../enums/claim-type.js';
import { Words } from '../text/words.js';

/** Somebody or something that a claim involves; its reference and entity are resolved when asked for. */
@ObjectType({ description: 'Somebody or something that a claim involves.' })
export class ClaimParticipant {
  @Field(() => RoleEnum, { description: 'The part it plays.' })
  readonly role!: Role;

  @Field(() => String, { nullable: true, description: 'The post, of the subject of HOLDS_POSITION and SPEAKS_FOR.' })
  readonly title!: string | null;
}

/** One link of the chain by which a claim reached the page. */
@ObjectType({
  description:
    'One link of the chain from the one who said it to the one who passed it on; the article itself is left out.',
})
export class Attribution {
  @Field(() => Int, { description: '0 for the one who said it, 1 for the one who told of that, and so on.' })
  readonly order!: number;

  @Field(() => Words, { description: 'The verb that attributes it: said, announced, reported.' })
  readonly verb!: Words;
}
