import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum DividedLevelName {
  PROVINCE = 'PROVINCE',
  DISTRICT = 'DISTRICT',
  COMMUNE = 'COMMUNE',
  HAMLET = 'HAMLET',
}
registerEnumType(DividedLevelName, { name: 'DividedLevel', description: 'The level whose units are shown.' });

@ObjectType('UnitFigures', {
  simpleResolvers: true,
  description:
    'Households with a recognised class in one unit; without a unit, those that the boundaries do not divide.',
})
export class UnitFiguresType {
  @Field(() => ID, { nullable: true })
  unitId!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => Int)
  households!: number;

  @Field(() => Int)
  poor!: number;

  @Field(() => Int)
  nearPoor!: number;
}
