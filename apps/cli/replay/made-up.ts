import { pick, type Choose } from './choices.js';

const GIVEN = [
  'Ada', 'Amir', 'Ana', 'Ben', 'Bo', 'Carla', 'Chidi', 'Dana', 'Devon', 'Elena', 'Emeka', 'Farah', 'Felix', 'Grace', 'Hana', 'Ibrahim',
  'Ines', 'Jada', 'Jamal', 'Kai', 'Keisha', 'Lena', 'Luis', 'Maya', 'Milo', 'Nadia', 'Noah', 'Olga', 'Omar', 'Priya', 'Quinn', 'Rosa',
  'Sam', 'Sofia', 'Tariq', 'Tess', 'Uma', 'Viktor', 'Wanda', 'Xavier', 'Yara', 'Zoe',
]; // prettier-ignore
const FAMILY = [
  'Abbott', 'Alvarez', 'Baker', 'Brooks', 'Carter', 'Chen', 'Costa', 'Diaz', 'Doyle', 'Edwards', 'Farrell', 'Garcia', 'Grant', 'Hughes',
  'Ito', 'Jackson', 'Kelly', 'Lopez', 'Marsh', 'Mendes', 'Nguyen', 'Okafor', 'Owens', 'Patel', 'Quiroz', 'Rivera', 'Santos', 'Shaw',
  'Tavares', 'Upton', 'Vega', 'Walsh', 'Young', 'Zimmer',
]; // prettier-ignore

const STATEMENTS = [
  'I was with friends and went along with it. I should have walked away.',
  'I was angry that day. I know now whom it hurt.',
  'I took it because I wanted to see whether I could. I want to make it right.',
  'It started as a joke and then it was not funny any more.',
];
const STRENGTHS = [
  'Looks after two younger brothers.',
  'Plays in the school band.',
  'Cooks for the whole family.',
  'Repairs bicycles.',
];
const OFFERS = [
  'I can help at the food bank.',
  'I can write to the shop.',
  'I can coach the little ones.',
  'I can paint the fence.',
];
const QUESTIONS = [
  'What were you thinking at that moment?',
  'Whom did it touch besides you?',
  'What has changed at home since then?',
  'What would you do if it happened again tomorrow?',
  'What could you do to make it right?',
];
const TOPICS = [
  'Whom my choice touched, two pages.',
  'What I want to be known for, one page.',
  'How trust comes back, two pages.',
];

const GIVEN_ES = [
  'Alejandra', 'Andrés', 'Camila', 'Carmen', 'Daniela', 'Diego', 'Emilio', 'Esteban', 'Gabriela', 'Héctor', 'Isabel', 'Joaquín',
  'Lucía', 'Marisol', 'Mateo', 'Nicolás', 'Paloma', 'Ramón', 'Santiago', 'Valentina', 'Ximena',
]; // prettier-ignore
const FAMILY_ES = [
  'Aguilar', 'Benítez', 'Castillo', 'Delgado', 'Escobar', 'Fuentes', 'Guzmán', 'Herrera', 'Ibarra', 'Molina', 'Núñez', 'Orozco',
  'Peña', 'Reyes', 'Salazar', 'Torres', 'Villanueva', 'Zamora',
]; // prettier-ignore

/** Somebody's name; nobody is called so in the file. */
export const nameOf = (choose: Choose, who: string, language: 'en' | 'es' = 'en') => ({
  given: pick(language === 'es' ? GIVEN_ES : GIVEN, choose(who, 'given')),
  family: pick(language === 'es' ? FAMILY_ES : FAMILY, choose(who, 'family')),
});

export const statementOf = (at: number) => pick(STATEMENTS, at);
export const strengthOf = (at: number) => pick(STRENGTHS, at);
export const offerOf = (at: number) => pick(OFFERS, at);
export const questionOf = (at: number) => pick(QUESTIONS, at);
export const topicOf = (at: number) => pick(TOPICS, at);
