import { describe, expect, it } from 'vitest'
import type { Action, Api } from '../../../../generator/model/api.ts'
import {
  eventListsOf,
  nameOf,
  usualEventsOf
} from '../../../../generator/target/typescript/calls/eventLists.ts'
import { operationText } from '../../../../generator/target/typescript/calls/descriptor.ts'
import { anAction, aResource, both, declared, items, page } from '../anAction.ts'
import { anApi } from '../anApi.ts'

/** An action whose stream follows a convention and sends these events. */
function sending(style: string, ...eventTypes: readonly string[]): Action {
  return anAction({ answer: both({ convention: style, events: declared(...eventTypes) }) })
}

function apiOf(...actions: readonly Action[]): Api {
  const [first, ...others] = actions.map((action, index) => aResource(`bot${index}`, [action]))
  const resources = first === undefined ? [] : [{ ...first, children: others }]
  return anApi({ resources })
}

describe('the events that several operations send', () => {
  const lists = eventListsOf(
    apiOf(
      sending('quietSteps', 'a', 'b'),
      sending('loudSteps', 'a', 'b'),
      sending('loudSteps', 'a', 'b', 'c')
    )
  )

  it('the events that several operations send have a name, after the first of the conventions', () => {
    expect([...lists]).toEqual([['loudStepTypes', ['a', 'b']]])
    expect(nameOf(['a', 'b'], lists)).toBe('loudStepTypes')
  })

  it('event lists are referred to by their name', () => {
    expect(operationText(sending('quietSteps', 'a', 'b'), lists)).toContain(', events: loudStepTypes }')
    expect(operationText(sending('loudSteps', 'a', 'b', 'c'), lists)).toContain(", events: ['a', 'b', 'c'] }")
  })

  it('a single event, or a list that another has, gets no name', () => {
    const more = [
      sending('steps', 'a'),
      sending('steps', 'a'),
      sending('steps', 'a', 'b'),
      sending('steps', 'a', 'b'),
      sending('steps', 'c', 'd'),
      sending('steps', 'c', 'd')
    ]
    expect([...eventListsOf(apiOf(...more))]).toEqual([['stepTypes', ['a', 'b']]])
  })
})

describe('the usual events of a convention', () => {
  it('are those that all of its streams send', () => {
    const api = apiOf(sending('steps', 'a', 'b'), sending('steps', 'a', 'b'), sending('ticks', 'a'))
    expect([...usualEventsOf(api)]).toEqual([['steps', ['a', 'b']]])
  })

  it.each([
    ['another stream sends others', [sending('steps', 'a'), sending('steps', 'a'), sending('steps', 'b')]],
    ['another stream declares none', [sending('steps', 'a'), sending('steps', 'a'), sending('steps')]],
    [
      'another stream sends the items of a list',
      [
        sending('steps', 'a'),
        sending('steps', 'a'),
        anAction({ answer: page({ stream: { convention: 'steps', events: items } }) })
      ]
    ]
  ])('do not exist if %s', (_, actions) => {
    expect([...usualEventsOf(apiOf(...actions))]).toEqual([])
  })
})
